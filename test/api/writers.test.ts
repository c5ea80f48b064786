import { applyBundle } from '../../src/bundle/apply';
import { importBundles } from '../../src/bundle/import';
import { prepareGraph } from '../../src/graph/plan';
import type { Store } from '../../src/store/port';
import { openTestStore } from '../database';
import { bundleOf, everyRelation, figure, placed } from './fixture';

it('writes a bundle once when several write it at the same time', async () => {
  const store = await openTestStore();
  await prepareGraph(store);
  const bundle = everyRelation();
  const applied = await Promise.all(Array.from({ length: 4 }, () => applyBundle(store, bundle)));
  expect(applied.filter(({ changed }) => changed)).toHaveLength(1);
  const reader = store.reader();
  const [count] = await reader.run<{ n: number }>('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n');
  expect(count?.n).toBe(bundle.relations.length);
  await reader.close();
  await store.close();
});

it('checks a bundle again when the graph changed after it was checked', async () => {
  const store = await openTestStore();
  await prepareGraph(store);
  const companies = (...ids: string[]) =>
    bundleOf('base', {
      entities: new Map([
        ['companies', ids.map((id) => placed({ id: `company:${id}`, name: id }))],
        ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
      ]),
      measures: [placed({ id: 'measure:revenue', name: 'Revenue', dimension: 'currency' })],
    });
  await applyBundle(store, companies('a', 'b'));
  // Nothing but its id leads from a figure to what it is against.
  const against = { bundle: bundleOf('late', { metrics: [figure('m', '1', { reference: 'company:b' })] }), faults: [] };
  let disturbed = false;
  const disturbing: Store = {
    ...store,
    async write(work) {
      if (!disturbed) {
        disturbed = true;
        await applyBundle(store, companies('a'));
      }
      return store.write(work);
    },
  };
  await expect(importBundles(disturbing, [against])).rejects.toThrow(
    /reference: expected the id of an entity that a bundle defines, got company:b/,
  );
  expect(disturbed).toBe(true);
  await applyBundle(store, companies('a', 'b'));
  expect((await importBundles(store, [against])).map(({ changed }) => changed)).toEqual([true]);
  await store.close();
});
