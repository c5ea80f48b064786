/** Prices of offers: US dollars a million tokens, by what is paid for and by tier. */
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import type { MeasureKey } from '../measures';
import type { Cost, Offer } from './lines';

const MEASURES: Readonly<Record<string, MeasureKey>> = {
  input: 'api-input-price',
  output: 'api-output-price',
  cache_read: 'api-cache-read-price',
  cache_write: 'api-cache-write-price',
  reasoning: 'api-reasoning-price',
  input_audio: 'api-audio-input-price',
  output_audio: 'api-audio-output-price',
};

const NOT_PRICES = new Set(['tiers', 'tier']);

type Dimensions = Readonly<Record<string, string>>;

function readCost(draft: Draft, model: string, cost: Cost, dimensions: Dimensions, evidence: Evidence): void {
  for (const [direction, price] of Object.entries(cost)) {
    if (NOT_PRICES.has(direction)) continue;
    const measure = MEASURES[direction];
    const value = figure(String(price));
    if (measure === undefined || value === null) {
      draft.report.skip(evidence, `A price of ${direction}, which is not said to be for tokens of any sort.`);
      continue;
    }
    draft.metric(
      { subject: model, measure, value, unit: 'USD/1M tokens', dimensions },
      {
        ...evidence,
        column: `cost.${direction}`,
        notes: value === '0' ? ['Written as zero: free of charge, or paid by subscription.'] : [],
      },
    );
  }
}

/** `model` is the id of the model offered. The price of the lowest tier has no tier among its dimensions. */
export function readPrices(draft: Draft, model: string, { provider, id, data }: Offer, evidence: Evidence): void {
  const dimensions = { provider, offer: id };
  const { cost, experimental } = data;
  if (cost) readCost(draft, model, cost, dimensions, evidence);
  for (const tier of cost?.tiers ?? []) {
    const size = tier.tier?.size;
    if (size === undefined) draft.report.skip(evidence, 'A tier without a size.');
    else readCost(draft, model, tier, { ...dimensions, tier: `more than ${size} tokens of context` }, evidence);
  }
  for (const [mode, { cost: own }] of Object.entries(experimental?.modes ?? {}))
    if (own) readCost(draft, model, own, { ...dimensions, mode }, evidence);
}
