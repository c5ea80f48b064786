import type { Reader } from '../../src/store/port';

/** All that a graph holds, a line for every node and relationship, sorted: two graphs are the same when their dumps are. */
export type Dump = readonly string[];

/** When and by whom something was written is not what was written: that differs from run to run. */
const OF_A_WRITE = new Set(['write', 'written']);
const OF_THE_RECORD = new Set(['id', 'at', 'by']);

type Props = Readonly<Record<string, unknown>>;

export async function dump(reader: Pick<Reader, 'run'>): Promise<Dump> {
  const nodes = await reader.run<{ labels: string[]; props: Props }>(
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props ORDER BY n.id',
  );
  const links = await reader.run<{ a: string; b: string; type: string; props: Props }>(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, b.id AS b, type(r) AS type, properties(r) AS props ORDER BY a, b, type',
  );
  return [
    ...nodes.map(({ labels, props }) => {
      const left = labels.includes('Write') ? OF_THE_RECORD : OF_A_WRITE;
      return `(${labels.toSorted().join(':')}) ${sorted(props, left)}`;
    }),
    ...links.map(({ a, b, type, props }) => `${a} -[${type}]-> ${b} ${sorted(props, OF_A_WRITE)}`),
  ].sort();
}

function sorted(props: Props, without: ReadonlySet<string>): string {
  const kept = Object.entries(props).filter(([key, value]) => !without.has(key) && value !== null);
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What one has and the other has not, a few lines of each; empty when they are the same. */
export function differences(got: Dump, expected: Dump): string[] {
  const [has, should] = [count(got), count(expected)];
  const surplus = (of: Map<string, number>, over: Map<string, number>, sign: string): string[] =>
    [...of].filter(([line, n]) => n > (over.get(line) ?? 0)).map(([line]) => `${sign} ${line.slice(0, 400)}`);
  return [...surplus(has, should, '+').slice(0, 5), ...surplus(should, has, '-').slice(0, 5)];
}

function count(lines: Dump): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
