import { applyBundle } from '../../src/bundle/apply';
import { prepareGraph } from '../../src/graph/plan';
import { openTestStore } from '../database';
import { everyRelation } from './fixture';

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
