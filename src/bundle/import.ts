/** Brings bundles from anywhere into a graph: checked against each other and against what the graph holds, then applied. */
import type { Reader, Store } from '../store/port';
import { type Applied, applyBundle, tryBundles } from './apply';
import { type Known, knownIn, meaningFaults } from './check';
import { BundleError, type Fault } from './faults';
import { inOrderOfReference, referredTo } from './load';
import type { ReadResult } from './read';
import type { Bundle } from './types';

const BATCH = 10_000;

/** Which of the ids that bundles refer to the graph has; and all its measures, which are few. */
async function knownInGraph(reader: Reader, bundles: readonly Bundle[]): Promise<Known> {
  const ids = [...new Set(bundles.flatMap(referredTo))];
  const entities = new Set<string>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const rows = await reader.run<{ id: string }>('MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id', {
      ids: batch,
    });
    for (const { id } of rows) entities.add(id);
  }
  const measures = await reader.run<{ id: string; dimension: string }>(
    'MATCH (m:Measure) RETURN m.id AS id, m.dimension AS dimension',
  );
  return { entities, measures: new Map(measures.map(({ id, dimension }) => [id, dimension])) };
}

async function faultsOf(store: Store, read: readonly ReadResult[]): Promise<Fault[]> {
  const shape = read.flatMap(({ faults }) => faults);
  // References into what could not be read would look dangling, so meaning waits for shape.
  if (shape.length > 0) return shape;
  const bundles = read.map(({ bundle }) => bundle);
  const reader = store.reader();
  try {
    const [own, graph] = [knownIn(bundles), await knownInGraph(reader, bundles)];
    const known = {
      entities: new Set([...own.entities, ...graph.entities]),
      measures: new Map([...graph.measures, ...own.measures]),
    };
    return meaningFaults(bundles, known);
  } finally {
    await reader.close();
  }
}

/**
 * Imports bundles, one transaction each, in an order in which each comes after those it refers to. A dry run writes
 * nothing and tells what the real run would do.
 * @throws BundleError with every fault, before anything is written.
 */
export async function importBundles(
  store: Store,
  read: readonly ReadResult[],
  { dryRun = false, done = () => {} }: { readonly dryRun?: boolean; readonly done?: (applied: Applied) => void } = {},
): Promise<readonly Applied[]> {
  const faults = await faultsOf(store, read);
  if (faults.length > 0) throw new BundleError(faults);
  const bundles = inOrderOfReference(read.map(({ bundle }) => bundle));
  if (dryRun) return tryBundles(store, bundles);
  const applied: Applied[] = [];
  for (const bundle of bundles) {
    const one = await applyBundle(store, bundle);
    applied.push(one);
    done(one);
  }
  return applied;
}
