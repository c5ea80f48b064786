/** Ids in order, a bounded number at a time: each read goes on after the last id of the one before. */
import { where } from '../graph/pattern';
import type { Reader } from '../store/port';

/** Ids a read. They are short, and a database that sorts rather than walk an index does so once a read. */
const IDS = 20_000;
/** Whole rows a read. */
export const ROWS = 1_000;

export interface Keys {
  readonly label: 'Entity' | 'Measure' | 'Metric' | 'Event' | 'Claim';
  /** What the ids begin with, "company:"; all when absent. */
  readonly prefix?: string;
  readonly conditions: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
}

/** Sorted lists of ids, each after the one before. */
export async function* idsOf(
  reader: Reader,
  { label, prefix = '', conditions, params }: Keys,
): AsyncGenerator<string[]> {
  const below = prefix === '' ? [] : [`n.id < '${prefix.replace(/:$/, ';')}'`];
  const held = where(['n.id > $after', ...below, ...conditions]);
  let after = prefix;
  for (;;) {
    const rows = await reader.run<{ id: string }>(
      `MATCH (n:${label})${held} RETURN n.id AS id ORDER BY id LIMIT $limit`,
      {
        ...params,
        after,
        limit: IDS,
      },
    );
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < IDS) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** The same, with those of a sorted list in their places. */
export async function* withIds(chunks: AsyncIterable<string[]>, more: readonly string[]): AsyncGenerator<string[]> {
  let at = 0;
  for await (const chunk of chunks) {
    const last = chunk.at(-1) as string;
    const from = at;
    while (at < more.length && (more[at] as string) <= last) at += 1;
    yield from === at ? chunk : [...new Set([...chunk, ...more.slice(from, at)])].sort();
  }
  if (at < more.length) yield more.slice(at);
}

/** What the nodes of these ids hold, a page at a time, in the order of the ids, which are sorted. */
export async function* rowsOf<R>(reader: Reader, label: string, chunks: AsyncIterable<string[]>): AsyncGenerator<R[]> {
  const text = `MATCH (n:${label}) WHERE n.id IN $ids RETURN properties(n) AS row, n.id AS id ORDER BY id`;
  for await (const chunk of chunks)
    for (let start = 0; start < chunk.length; start += ROWS) {
      const rows = await reader.run<{ row: R }>(text, { ids: chunk.slice(start, start + ROWS) });
      yield rows.map(({ row }) => row);
    }
}
