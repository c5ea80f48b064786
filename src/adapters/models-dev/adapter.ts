/** models.dev: AI models, the providers that serve them, and what they charge. */
import type { Adapter, AdapterInput } from '../adapter';
import { Draft } from '../build/draft';
import { fileIn } from '../build/files';
import { Report } from '../build/report';
import { evidenceOf, offeredModel, readLabModels, readLimits, readProviders } from './entities';
import { FILE, inherited, type ModelsDev, type Offer, readLines } from './lines';
import { readPrices } from './prices';

const BUNDLE = 'models-dev';
const LICENCE = 'MIT (https://github.com/anomalyco/models.dev)';

const STATUS: Readonly<Record<string, string>> = {
  alpha: 'In alpha testing there.',
  beta: 'In beta testing there.',
  deprecated: 'On its way out there.',
};

function readOffer(
  draft: Draft,
  offer: Offer,
  { labModels }: ModelsDev,
  models: ReadonlyMap<string, string>,
  product: string,
  own: ReadonlySet<string>,
): void {
  const { base_model } = offer.data;
  const evidence = evidenceOf(offer);
  const base = base_model === undefined ? undefined : labModels.get(base_model);
  const id = base_model === undefined ? offeredModel(draft, offer, own) : models.get(base_model);
  if (id === undefined) {
    const reason =
      base_model === undefined
        ? `No name, or one of several models: ${offer.data.name ?? 'none given'}.`
        : `No such base: ${base_model}.`;
    draft.report.skip(offer, reason);
    return;
  }
  const data = inherited(offer.data, base?.data);
  const status = STATUS[data.status ?? ''];
  draft.relation('SERVED_BY', id, product, { ...evidence, notes: [status] });
  readLimits(draft, id, offer, base?.data, { provider: offer.provider, offer: offer.id });
  readPrices(draft, id, offer, evidence);
}

export const modelsDev: Adapter = {
  name: 'models-dev',
  title: 'models.dev',
  description: 'AI models with their limits and scores, and the providers that serve them with prices by tier.',
  dataset: 'models-dev',
  read: ({ files, resolve, recordedOn }: AdapterInput) => {
    const report = new Report();
    const bundle = `${BUNDLE}-${recordedOn}`;
    const document = {
      id: `document:${bundle}`,
      name: `models.dev (${recordedOn})`,
      description: `Open database of AI models and their prices, as it stood on ${recordedOn}. Licence: ${LICENCE}.`,
      url: 'https://models.dev',
      language: 'en',
      documentKind: 'dataset',
    };
    const draft = new Draft({ bundle, document, recordedOn, attribution: ['models.dev'] }, resolve.extend(), report);
    const lines = readLines(fileIn(files, FILE));
    for (const { reason, ...at } of lines.broken) report.skip(at, reason);
    const models = readLabModels(draft, lines);
    const own = new Set(models.values());
    const products = readProviders(draft, lines);
    for (const offer of lines.offers) {
      const product = products.get(offer.provider);
      if (product === undefined) report.skip(offer, `No provider.toml for ${offer.provider}.`);
      else readOffer(draft, offer, lines, models, product, own);
    }
    return { bundles: [draft.document()], ...report.result(draft.names) };
  },
};
