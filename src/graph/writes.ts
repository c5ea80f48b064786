/** The record of writes: who changed what, and when. */
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { decodeCursor, encodeCursor } from './cursor';
import { badInput } from './errors';
import { beyond, idKey, orderBy } from './order/compile';
import type { Wanted } from './page';
import { type PageArgs, pageOf } from './page';
import { where } from './pattern';
import type { RetractionRow, StatementRow, WriteRow } from './rows';

export interface WritesArgs extends PageArgs {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** No two writes have the same time. */
const KEYS = [{ ...idKey('w.at'), descending: true }];
const ORDER = 'writes';

/**
 * A page of the writes from `since` to `until`, both included, the newest first; in one statement.
 * @throws BAD_USER_INPUT for times in the wrong order, or arguments of a page that are out of range.
 */
export async function writes(reader: Reader, args: WritesArgs, wanted: Wanted): Promise<Connection<WriteRow>> {
  const page = pageOf(args);
  const [since, until] = [instant('since', args.since), instant('until', args.until)];
  if (since !== null && until !== null && until < since)
    throw badInput(`until: expected a time not before "since", got ${until} before ${since}. Swap the two.`);
  const range = [
    // Holds of all: by it Neo4j reads them in the order of the index.
    since === null ? "w.at STARTS WITH ''" : 'w.at >= $since',
    until === null ? '' : 'w.at <= $until',
  ];
  const bounds = (['after', 'before'] as const).flatMap((side) => {
    const cursor = page[side];
    return cursor === null ? [] : [beyond(KEYS, decodeCursor(cursor, KEYS, side, ORDER), side)];
  });
  const texts = [
    ...(wanted.rows
      ? [
          `MATCH (w:Write)${where([...range, ...bounds.map(({ text }) => text)])}
WITH w ORDER BY ${orderBy(KEYS, page.backward)} LIMIT $limit
RETURN properties(w) AS row, 0 AS total`,
        ]
      : []),
    ...(wanted.total ? [`MATCH (w:Write)${where(range)} RETURN null AS row, count(w) AS total`] : []),
  ];
  const params = {
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(wanted.rows && { limit: page.size + 1, ...Object.assign({}, ...bounds.map((bound) => bound.params)) }),
  };
  const rows =
    texts.length === 0
      ? []
      : await reader.run<{ row: WriteRow | null; total: number }>(texts.join('\nUNION ALL\n'), params);
  const found = rows.flatMap(({ row }) => (row ? [row] : [])).sort((a, b) => (a.at < b.at === page.backward ? -1 : 1));
  return connectionOf(
    found.map((row) => new Edge(row, undefined, () => encodeCursor([row.at], ORDER))),
    { ...page, bounded: { after: page.after !== null, before: page.before !== null } },
    wanted.total ? rows.reduce((sum, { total }) => sum + total, 0) : undefined,
  );
}

/** As records have it, so that texts compare as times do. */
function instant(argument: string, text: string | null | undefined): string | null {
  if (text == null) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw badInput(`${argument}: expected a moment that exists, got ${text}. Correct it.`);
  return new Date(time).toISOString();
}

/** The writes of these ids, in their order. */
export async function loadWrites(reader: Reader, ids: readonly string[]): Promise<(WriteRow | null)[]> {
  const rows = await reader.run<{ row: WriteRow }>('MATCH (w:Write) WHERE w.id IN $ids RETURN properties(w) AS row', {
    ids,
  });
  const found = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The ids by which bundles may retract a statement: its own, and those of the statements that it was made of. */
function idsOf({ id, own }: StatementRow): string[] {
  const said = own == null ? [] : (JSON.parse(own) as { id: string }[]).map((row) => row.id);
  return [...new Set([...said, id])];
}

/** The retractions of statements that are retracted, in their order: the first by id where there are several. */
export async function loadRetractions(
  reader: Reader,
  statements: readonly StatementRow[],
): Promise<(RetractionRow | null)[]> {
  const rows = await reader.run<{ row: RetractionRow }>(
    'MATCH (r:Retraction) WHERE r.id IN $ids RETURN properties(r) AS row ORDER BY r.id',
    { ids: [...new Set(statements.flatMap(idsOf))] },
  );
  return statements.map((statement) => {
    const ids = idsOf(statement);
    return rows.find(({ row }) => ids.includes(row.id))?.row ?? null;
  });
}
