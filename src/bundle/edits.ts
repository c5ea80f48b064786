/** What a graph has of redirects and retractions, and what a bundle makes of them. */

import { parseRelationId } from '../ontology/ids';
import type { Transaction } from '../store/port';
import { inBatches } from './batches';
import type { SectionDiff } from './diff';
import { type Redirects, redirectsIn, redirectsOf } from './redirects';
import { type Retracted, retractedBy, retractionsIn } from './retracted';
import type { GraphRows, RecordRow } from './rows';
import { type Pair, pairKey, type Scope } from './scope';

export interface Edits {
  readonly redirects: Redirects;
  readonly retracted: Retracted;
}

/** Those of the graph once `bundle` says what `rows` say. */
export async function editsWith(tx: Transaction, bundle: string, rows: GraphRows): Promise<Edits> {
  const [steps, retractions] = await Promise.all([redirectsIn(tx, bundle), retractionsIn(tx, bundle)]);
  for (const { props } of rows.redirects) steps.set(props.id as string, props.into as string);
  const own = rows.retractions.map(({ props }) => props.id as string);
  return { redirects: redirectsOf(steps), retracted: retractedBy(new Set([...retractions, ...own])) };
}

/** The ids whose record is new, changed or gone. */
export const changedRecords = ({ added, changed, removed }: SectionDiff<RecordRow>): string[] => [
  ...[...added, ...changed].map(({ props }) => props.id as string),
  ...removed,
];

/** Writes for each redirect where it leads to in the end, which is what readers ask for. */
export async function writeEnds(tx: Transaction, { steps, resolve }: Redirects): Promise<void> {
  await inBatches(
    [...steps.keys()].map((id) => ({ id, to: resolve(id) })),
    (rows) => tx.run('UNWIND $rows AS row MATCH (r:Redirect {id: row.id}) SET r.to = row.to', { rows }),
  );
}

/** What of statements with these ids may stand otherwise, and the entities that they are about. */
export async function scopeOfStatements(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ readonly scope: Scope; readonly about: readonly string[] }> {
  const pairs = new Map<string, Pair>();
  for (const id of ids) {
    const ends = parseRelationId(id);
    if (ends) pairs.set(pairKey(ends), { source: ends.source, target: ends.target });
  }
  const about = new Set([...pairs.values()].flatMap(({ source, target }) => [source, target]));
  const identities = new Set<string>();
  const starting = (prefix: string): string[] => ids.filter((id) => id.startsWith(prefix));
  const read = async (label: string, prefix: string): Promise<void> => {
    await inBatches(starting(prefix), async (batch) => {
      const rows = await tx.run<{ identity: string | null; ends: readonly string[] }>(
        `MATCH (n:${label})--(e:Entity) WHERE n.id IN $ids RETURN n.identity AS identity, collect(e.id) AS ends`,
        { ids: batch },
      );
      for (const { identity, ends } of rows) {
        if (identity !== null && identity !== undefined) identities.add(identity);
        for (const end of ends) about.add(end);
      }
    });
  };
  await read('Metric', 'metric:');
  await read('Event', 'event:');
  await read('Claim', 'claim:');
  return {
    about: [...about],
    scope: {
      identities,
      pairs,
      events: new Set(starting('event:')),
      claims: new Set(starting('claim:')),
      removed: new Set(),
    },
  };
}
