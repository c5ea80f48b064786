import { GrafeoDB, type Transaction } from '@grafeo-db/js';
import { createReaders } from '../../../src/store/grafeo-reader';
import type { Row } from '../../../src/store/port';

const TEXT = 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id';

test('whatever a reader looks up and reads at the same time is of one snapshot, which is given back', async () => {
  const db = GrafeoDB.create();
  const begun: Transaction[] = [];
  const reader = createReaders({
    begin: () => {
      const tx = db.beginTransaction('snapshot');
      begun.push(tx);
      return tx;
    },
    revision: () => 'one',
    run: async (on, text, params) => {
      await on().executeCypher(text, params as Record<string, unknown>);
      return [] as Row[];
    },
    search: async () => [],
  })();
  await Promise.all([
    reader.lookup(TEXT, ['a']),
    reader.run('MATCH (n) RETURN count(n) AS n'),
    reader.lookup(`${TEXT} LIMIT 1`, ['a']),
    reader.run('MATCH (n) RETURN count(n) AS m'),
  ]);
  await reader.close();
  await new Promise((wake) => setImmediate(wake));
  expect(begun.map(({ isActive }) => isActive)).toEqual([false]);
  db.close();
});
