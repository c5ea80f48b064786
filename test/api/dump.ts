/** Everything that a graph holds, as text, but for who wrote it and when, and for what is kept only to find it. */
import type { Store } from '../../src/store/port';

const UNTOLD = new Set(['writer', 'written', 'write']);

const sorted = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key, held]) => !UNTOLD.has(key) && held !== null && held !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;

export async function dump(store: Store): Promise<string> {
  const reader = store.reader();
  const nodes = await reader.run<{ l: string[]; p: unknown }>('MATCH (n) RETURN labels(n) AS l, properties(n) AS p');
  const links = await reader.run('MATCH (a)-[r]->(b) RETURN type(r) AS t, a.id AS a, b.id AS b, properties(r) AS p');
  await reader.close();
  const text = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row, (_, v) => sorted(v))).sort();
  const told = nodes
    .filter(({ l }) => !l.includes('Write') && !l.includes('RelationList'))
    .map(({ l, p }) => ({ l: [...l].sort(), p }));
  return [...text(told), ...text(links)].join('\n');
}

/** Bundles whose list of relations is kept, with what it lacks and what it has too much: none, unless something is wrong. */
export async function wrongLists(store: Store): Promise<object[]> {
  const reader = store.reader();
  const lists = await reader.run<{ id: string; ids: string[] }>(
    'MATCH (l:RelationList) RETURN l.id AS id, l.ids AS ids',
  );
  const links = await reader.run<{ id: string; bundle: string }>(
    'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.bundle AS bundle',
  );
  await reader.close();
  return lists.flatMap(({ id, ids }) => {
    const there = links.filter(({ bundle }) => bundle === id).map((link) => link.id);
    const lacks = there.filter((one) => !ids.includes(one));
    const extra = ids.filter((one) => !there.includes(one));
    return lacks.length + extra.length === 0 ? [] : [{ id, lacks, extra }];
  });
}
