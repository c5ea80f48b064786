/** What the graph learned between two dates. */
import { RELATION_TYPES } from '../ontology/relations';
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { decodeCursor, encodeCursor } from './cursor';
import { badInput } from './errors';
import { beyond, idKey, orderBy, type SortKey } from './order/compile';
import type { Wanted } from './page';
import { pageOf } from './page';
import { newestFirst, type StatementRow } from './rows';
import { type Moment, recorded } from './standing';

export interface ChangesArgs {
  readonly since: string;
  readonly until?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Each sort of statement on its own, so that the database can use the index that each has. */
const SORTS = [`()-[n:${RELATION_TYPES.join('|')}]->()`, '(n:Metric)', '(n:Event)', '(n:Claim)'];
/** Of relations each type, for databases that have indexes of them. */
const SORTS_BY_TYPE = [
  ...RELATION_TYPES.map((type) => `()-[n:${type}]->() USING INDEX n:${type}(recordedOn)`),
  ...SORTS.slice(1),
];

const KEYS: readonly SortKey[] = [{ ...idKey('n.recordedOn'), descending: true }, idKey('n.id')];
const FOREVER = '9999-12-31';

/**
 * The statements recorded from `since` to `until`, both included, whether they still stand or not, but for retracted ones; in
 * one statement.
 * @throws BAD_USER_INPUT for dates in the wrong order, or arguments of a page that are out of range.
 */
export async function changes(
  reader: Reader,
  args: ChangesArgs,
  wanted: Wanted,
  { asOf }: Moment,
): Promise<Connection<StatementRow>> {
  const page = pageOf(args);
  const { since } = args;
  const asked = args.until ?? FOREVER;
  if (asked < since)
    throw badInput(`until: expected a date not before "since", got ${asked} before ${since}. Swap the two.`);
  const until = asOf !== null && asOf < asked ? asOf : asked;
  const keys = page.after === null ? [] : decodeCursor(page.after, KEYS, 'after', 'newest');
  const after = keys.length === 0 ? null : beyond(KEYS, keys, 'after');
  const range = `${recorded('n')} AND n.recordedOn >= $since AND n.recordedOn <= `;
  const branches = (reader.can.ordered ? SORTS_BY_TYPE : SORTS).flatMap((match) => [
    ...(wanted.rows
      ? [
          `MATCH ${match} WHERE ${range}$to${after ? ` AND ${after.text}` : ''}
WITH n ORDER BY ${orderBy(KEYS, false)} LIMIT $limit
RETURN properties(n) AS row, 0 AS total`,
        ]
      : []),
    ...(wanted.total ? [`MATCH ${match} WHERE ${range}$until RETURN null AS row, count(n) AS total`] : []),
  ]);
  // Beyond a cursor nothing is newer than where it stands: the range ends there.
  const to = after && String(keys[0]) < until ? keys[0] : until;
  const params = {
    since,
    ...(wanted.total && { until }),
    ...(wanted.rows && { to, limit: page.size + 1, ...after?.params }),
  };
  const rows =
    branches.length === 0
      ? []
      : await reader.run<{ row: StatementRow | null; total: number }>(branches.join('\nUNION ALL\n'), params);
  const found = rows.flatMap(({ row }) => (row ? [row] : [])).sort(newestFirst);
  return connectionOf(
    found
      .slice(0, page.size + 1)
      .map((row) => new Edge(row, undefined, () => encodeCursor([row.recordedOn, row.id], 'newest'))),
    { ...page, bounded: { after: page.after !== null, before: false } },
    wanted.total ? rows.reduce((sum, { total }) => sum + total, 0) : undefined,
  );
}
