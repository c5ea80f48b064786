/** The shipped seeds, read once a test file. */
import { join } from 'node:path';
import type { Bundle, EntityRecord, Placed, StatementRecord } from '../../../src/bundle/types';
import { validateFolder } from '../../../src/bundle/validate';

export const SEEDS = join(__dirname, '../../../seeds');
export const REPORT = 'document:huafu-compute-weekly-2024-08-28';

export const validated = validateFolder(SEEDS);

const byName = new Map(validated.bundles.map((bundle) => [bundle.header.bundle, bundle]));
const bundle = (name: string): Bundle => {
  const found = byName.get(name);
  if (!found) throw new Error(`Expected the bundle ${name} in ${SEEDS}, got ${[...byName.keys()].join(', ')}.`);
  return found;
};

export const core = bundle('core');
export const report = bundle('huafu-compute-weekly-2024-08-28');

export const entities: readonly Placed<EntityRecord>[] = [...report.entities.values()].flat();
export const statements: readonly Placed<StatementRecord>[] = [
  ...report.relations,
  ...report.metrics,
  ...report.events,
  ...report.claims,
];

export const entity = (id: string): EntityRecord | undefined => entities.find(({ record }) => record.id === id)?.record;

/** Whom a statement quotes, outermost first, once for each citation. */
export const chains = ({ citations, quoting = [] }: StatementRecord): string[] =>
  (citations ?? [{ quoting }]).map((citation) => (citation.quoting ?? []).join(' > '));
