/** What a graph can't take of a bundle, given what other bundles say. */
import type { Transaction } from '../store/port';
import { inBatches } from './batches';
import type { BundleDiff } from './diff';
import { BundleError, type Fault } from './faults';
import { NO_REDIRECTS, type Redirects } from './redirects';
import type { GraphRows, Props } from './rows';

/** Makes a fault of what is said of an id. */
export type FaultOf = (message: string, id?: string) => Fault;

/** @throws BundleError when there are any. */
export const throwAny = (faults: readonly Fault[]): void => {
  if (faults.length > 0) throw new BundleError(faults);
};

/** Of each sort this many are told. */
const TOLD = 100;

/** What has an id of its own belongs to the bundle that defines it. (A relation's id names its bundle.) */
export async function foreignFaults(
  tx: Transaction,
  bundle: string,
  rows: GraphRows,
  faultOf: FaultOf,
): Promise<readonly Fault[]> {
  const ids = (defined: readonly { readonly props: Props }[]) => defined.map(({ props }) => props.id as string);
  const entities = [...ids([...rows.entities.values()].flat()), ...ids(rows.absorbed)];
  const owned: readonly (readonly [string, readonly string[], string])[] = [
    ['Entity', entities, 'Refer to it instead.'],
    ['Absorbed', entities, 'Refer to it instead.'],
    ['Measure', ids(rows.measures), 'Refer to it instead.'],
    ['Metric', ids(rows.metrics), 'Give it another id.'],
    ['Event', ids(rows.events), 'Give it another id.'],
    ['Claim', ids(rows.claims), 'Give it another id.'],
    ['Retraction', ids(rows.retractions), 'It is retracted already: leave it out.'],
    ['Redirect', ids(rows.redirects), 'It leads elsewhere already: leave it out, or change the other bundle first.'],
  ];
  const found = await Promise.all(
    owned.map(async ([label, defined, fix]) => {
      const faults: Fault[] = [];
      await inBatches(defined, async (batch) => {
        const foreign = await tx.ask<{ id: string; bundle: string }>({
          text: `MATCH (n:${label}) WHERE n.id IN $ids AND n.bundle <> $bundle RETURN n.id AS id, n.bundle AS bundle ORDER BY id LIMIT ${TOLD}`,
          params: { ids: batch, bundle },
          columns: ['id', 'bundle'],
        });
        for (const { id, bundle: owner } of foreign)
          faults.push(faultOf(`expected what no other bundle defines, got ${id} (of ${owner}). ${fix}`, id));
      });
      return faults;
    }),
  );
  return found.flat();
}

/**
 * Removes what earlier versions defined and these ones don't, if nobody else refers to it.
 * @throws BundleError
 */
export async function removeUnused(
  tx: Transaction,
  diffs: readonly BundleDiff[],
  faultOf: FaultOf,
  { steps }: Redirects = NO_REDIRECTS,
): Promise<void> {
  const gone = {
    Entity: diffs.flatMap(({ entities }) => [...entities.values()].flatMap(({ removed }) => removed)),
    Measure: diffs.flatMap(({ measures }) => measures.removed),
  };
  for (const [label, ids] of Object.entries(gone))
    await inBatches(ids, async (batch) => {
      const used = await tx.run<{ id: string }>(
        `MATCH (n:${label}) WHERE n.id IN $ids AND COUNT { (n)--() } > 0 RETURN n.id AS id ORDER BY id LIMIT ${TOLD}`,
        { ids: batch },
      );
      const led = await tx.run<{ id: string }>(
        'MATCH (r:Redirect) WHERE r.into IN $ids RETURN DISTINCT r.into AS id ORDER BY id',
        // Through one that leads on itself they come to another.
        { ids: batch.filter((id) => !steps.has(id)) },
      );
      throwAny(
        [...new Set([...used, ...led].map(({ id }) => id))].map((id) =>
          faultOf(
            `expected to remove only what no other bundle refers to, got ${id}. Keep it, or change the other bundle first.`,
            id,
          ),
        ),
      );
      await tx.run(`MATCH (n:${label}) WHERE n.id IN $ids DELETE n`, { ids: batch });
    });
}
