/** All that sources say of one figure: the statements of one identity, side by side. */
import Decimal from 'decimal.js';
import type { Reader } from '../store/port';
import { MAX_PAGE } from './page';
import type { MetricRow, StatementRow } from './rows';
import { isRetracted, type Moment, momentParams, recorded } from './standing';

/** The date from which a later statement stands in its place; null while it stands at the moment, or was retracted. */
export function supersededBy(
  statement: Pick<StatementRow, 'recordedOn' | 'supersededOn'>,
  { asOf }: Moment,
): string | null {
  const { supersededOn } = statement;
  if (supersededOn == null || isRetracted(statement)) return null;
  return asOf === null || supersededOn <= asOf ? supersededOn : null;
}

/**
 * The statements of several figures, those of each newest first, in one statement. At most MAX_PAGE of each: the ones
 * that stand are the newest, so that they are always among them.
 */
export async function loadFigures(
  reader: Reader,
  identities: readonly string[],
  moment: Moment,
): Promise<(readonly MetricRow[])[]> {
  const rows = await reader.run<{ identity: string; rows: readonly MetricRow[] }>(
    `UNWIND $identities AS identity
CALL (identity) {
  MATCH (n:Metric) WHERE n.identity = identity AND ${recorded('n')}${moment.asOf === null ? '' : ' AND n.recordedOn <= $asOf'}
  WITH n ORDER BY n.recordedOn DESC, n.id LIMIT ${MAX_PAGE}
  RETURN collect(properties(n)) AS rows
}
RETURN identity, rows`,
    { ...momentParams(moment), identities },
  );
  const byIdentity = new Map(rows.map((row) => [row.identity, row.rows]));
  return identities.map((identity) => byIdentity.get(identity) ?? []);
}

/**
 * Whether two statements of one figure disagree: other numbers, or one a bound where the other is the figure itself. A
 * source that gives no number says nothing that another could contradict.
 */
export function disagree(a: MetricRow, b: MetricRow): boolean {
  if (a.value == null || b.value == null) return false;
  return a.comparator !== b.comparator || !new Decimal(a.value).eq(b.value);
}

/** Those of a figure's statements that stand and disagree with this one. */
export const conflictsOf = (metric: MetricRow, all: readonly MetricRow[], moment: Moment): MetricRow[] =>
  all.filter((row) => row.id !== metric.id && supersededBy(row, moment) === null && disagree(metric, row));
