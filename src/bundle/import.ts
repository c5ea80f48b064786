/** Brings bundles from anywhere into a graph: checked against each other and against what the graph holds, then applied. */
import type { Store, Transaction } from '../store/port';
import { type Applied, applyIn, revisionOf, tryBundles } from './apply';
import { meaningFaults } from './check';
import { BundleError, type Fault } from './faults';
import { knownWith } from './known';
import { inOrderOfReference } from './load';
import type { ReadResult } from './read';
import { type Author, UNNAMED } from './record';
import { throwAny } from './refuse';
import type { Bundle } from './types';

/** The faults of bundles, and the revision of the graph that they were checked against. */
async function check(
  store: Store,
  read: readonly ReadResult[],
): Promise<{ faults: readonly Fault[]; revision: string }> {
  const shape = read.flatMap(({ faults }) => faults);
  // References into what could not be read would look dangling, so meaning waits for shape.
  if (shape.length > 0) return { faults: shape, revision: '' };
  const bundles = read.map(({ bundle }) => bundle);
  const reader = store.reader();
  try {
    // Before what it stands for: of two that are not of one moment the older one is the safe one.
    const revision = await revisionOf(reader);
    return { revision, faults: meaningFaults(bundles, await knownWith(reader, bundles)) };
  } finally {
    await reader.close();
  }
}

/** @throws BundleError with every fault of the bundle in the graph as it is now. */
export const checkIn = async (tx: Transaction, bundle: Bundle): Promise<void> =>
  throwAny(meaningFaults([bundle], await knownWith(tx, [bundle])));

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly author?: Author;
  /** Told of each bundle once it is written. */
  readonly done?: (applied: Applied) => void;
}

/**
 * Imports bundles, one transaction each, in an order in which each comes after those it refers to. A dry run writes
 * nothing and tells what the real run would do.
 * @throws BundleError with every fault, before anything is written.
 */
export async function importBundles(
  store: Store,
  read: readonly ReadResult[],
  { dryRun = false, author = UNNAMED, done = () => {} }: ImportOptions = {},
): Promise<readonly Applied[]> {
  const { faults, revision: checked } = await check(store, read);
  if (faults.length > 0) throw new BundleError(faults);
  const bundles = inOrderOfReference(read.map(({ bundle }) => bundle));
  if (dryRun) return tryBundles(store, bundles, author);
  const applied: Applied[] = [];
  let revision = checked;
  for (const bundle of bundles) {
    const one = await store.write((tx) =>
      applyIn(tx, bundle, author, {
        verify: async (before) => {
          if ((before.revision ?? '') !== revision) await checkIn(tx, bundle);
        },
      }),
    );
    revision = one.revision;
    applied.push(one);
    done(one);
  }
  return applied;
}
