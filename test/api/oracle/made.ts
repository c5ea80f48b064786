/** The seeds and a later document, made from them: it restates some of their facts, and brings odd ones of its own. */
import type { Bundle, EntityRecord, MetricRecord, RelationRecord } from '../../../src/bundle/types';
import { validateFolder } from '../../../src/bundle/validate';
import { relationSpec } from '../../../src/ontology/relations';
import { bundleOf, placed } from '../fixture';

export const LATER = '2024-11-20';

const everyNth = <T>(items: readonly T[], n: number): T[] => items.filter((_, i) => i % n === 0);

/** A figure as a later document corrects it; each fifth is a bound, and each seventh has no number any more. */
function corrected(record: MetricRecord, i: number): MetricRecord {
  const value = i % 7 === 0 ? null : String(Number(record.value ?? 0) + 1);
  return { ...record, id: `${record.id}-later`, value, comparator: i % 5 === 0 ? 'GT' : 'EQ', note: 'Corrected.' };
}

const ODD: readonly EntityRecord[] = [
  { id: 'company:odd-quote', name: `O'Reilly "}) \`x\``, nameZh: '𠮷野家', aliases: ['İstanbul', 'ΑΣ', "it's"] },
  { id: 'company:odd-bare', name: '\\u0027', country: 'TR', roles: [] },
  { id: 'company:odd-face', name: '😀 ß', description: '', aliases: ['a\u0301', '\uffff'], tickers: ['HKEX:0700'] },
];

function laterBundle(seeds: Bundle): Bundle {
  const again = everyNth(seeds.relations, 3).map(({ record }) => record);
  const first = seeds.relations[0]?.record as RelationRecord;
  // Side by side with the seeds': of the same day, so that neither supersedes the other.
  const beside = everyNth(seeds.relations.slice(1), 3).map(({ record }) => ({
    ...record,
    recordedOn: seeds.header.recordedOn as string,
  }));
  const metrics = everyNth(seeds.metrics, 4).map(({ record }, i) => corrected(record, i));
  const made = bundleOf('later', {
    entities: new Map([['companies', ODD.map(placed)]]),
    relations: [
      ...again.map((record) => ({ ...record, certainty: 'RUMOURED' as const })),
      ...beside.filter(({ type }) => !relationSpec(type)?.symmetric),
      { type: 'MEMBER_OF', source: 'company:odd-quote', target: themeOf(seeds), locator: first.locator ?? 'p. 1' },
    ].map(placed),
    metrics: metrics.map(placed),
    events: [
      {
        id: 'event:odd',
        kind: 'RECORD' as const,
        title: 'Odd',
        participants: ['company:odd-quote', 'company:odd-face'],
        period: '2024-Q3',
      },
    ].map(placed),
    claims: [
      { id: 'claim:odd', kind: 'RISK' as const, text: "It's odd: \\", textZh: '奇怪', about: ['company:odd-bare'] },
    ].map(placed),
  });
  return { ...made, header: { ...made.header, document: 'document:made-0', recordedOn: LATER } };
}

const themeOf = (seeds: Bundle): string => seeds.entities.get('themes')?.[0]?.record.id ?? '';

/** The bundles of the seeds in the order in which they are applied, and the later one after them. */
export function bundles(): readonly Bundle[] {
  const seeds = validateFolder('seeds').bundles;
  const report = seeds.find(({ header }) => header.recordedOn !== undefined) as Bundle;
  return [...seeds, laterBundle(report)];
}
