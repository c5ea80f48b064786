/**
 * A graph is what its bundles say, however it came to be: after any imports, retractions and merges, and some of them
 * taken back, an empty graph that gets the same bundles is the same.
 */
import fc from 'fast-check';
import { applyBundle } from '../../src/bundle/apply';
import { type BundleDocument, bundleFromDocument } from '../../src/bundle/document';
import { BundleError } from '../../src/bundle/faults';
import { inOrderOfReference } from '../../src/bundle/load';
import type { Store } from '../../src/store/port';
import { databaseName } from '../database';
import { dump, wrongLists } from './dump';
import { type Api, openEmptyApi } from './harness';
import { author, BASE, bundle, everything, step, take } from './histories';
import { PATIENCE, runsOf } from './oracle/runs';

/** As `importBundles` does, for bundles whose retractions may have outlived their statements. */
async function applyAll(store: Store, documents: readonly BundleDocument[]): Promise<boolean> {
  let changed = false;
  for (const one of inOrderOfReference(documents.map((document) => bundleFromDocument(document).bundle)))
    changed = (await applyBundle(store, one, author)).changed || changed;
  return changed;
}

it(
  'gives the same graph, by whatever way it came to be',
  async () => {
    await fc.assert(
      fc.asyncProperty(bundle(0), bundle(1), fc.array(step, { maxLength: 12 }), async (first, second, steps) => {
        let api: Api = await openEmptyApi();
        try {
          const start = [BASE, first, second].map((document) => ({ do: 'import' as const, document }));
          for (const one of [...start, ...steps]) {
            const before = await dump(api.store);
            try {
              await take(api.store, one);
            } catch (error) {
              if (!(error instanceof BundleError)) throw error;
              expect(await dump(api.store)).toBe(before);
            }
            expect(await wrongLists(api.store)).toEqual([]);
          }
          const [there, documents] = [await dump(api.store), await everything(api.store)];
          expect(await applyAll(api.store, documents)).toBe(false);
          await api.close();
          api = await openEmptyApi();
          await applyAll(api.store, documents);
          expect(await dump(api.store)).toBe(there);
        } finally {
          await api.close();
        }
      }),
      runsOf(databaseName() === 'grafeo' ? 60 : 12),
    );
  },
  PATIENCE,
);
