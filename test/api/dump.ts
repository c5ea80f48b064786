/** Everything that a graph holds, as text, but for who wrote it and when. */
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
  const told = nodes.filter(({ l }) => !l.includes('Write')).map(({ l, p }) => ({ l: [...l].sort(), p }));
  return [...text(told), ...text(links)].join('\n');
}
