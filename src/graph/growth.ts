/** The growth of a figure: the one a source states, or else the one its series gives. */
import Decimal from 'decimal.js';
import { earlier } from '../ontology/period';
import type { Comparator } from '../ontology/statements';
import type { Reader } from '../store/port';
import type { MetricRow } from './rows';
import { type Moment, momentParams, standing } from './standing';

export interface GrowthRow {
  /** Decimal, in percent. */
  readonly percent: string;
  readonly origin: 'STATED' | 'COMPUTED';
  readonly comparator: Comparator;
  /** The level it is measured against, when the graph has it. */
  readonly base: MetricRow | null;
  /** The statement that gives it, when one does. */
  readonly statement: MetricRow | null;
}

export interface GrowthKey {
  readonly metric: MetricRow;
  readonly basis: string;
}

/** Digits after the point of a computed growth; a stated one keeps its own. */
const COMPUTED_DIGITS = 2;

const byEvidence = (a: MetricRow, b: MetricRow): number =>
  a.recordedOn === b.recordedOn ? (a.id < b.id ? -1 : 1) : a.recordedOn > b.recordedOn ? -1 : 1;

function stated(line: readonly MetricRow[], { metric, basis }: GrowthKey): MetricRow | undefined {
  return line
    .filter(
      (row) =>
        row.transformation === basis && row.period === metric.period && row.unit === 'percent' && row.value != null,
    )
    .sort(byEvidence)[0];
}

function growthOf(line: readonly MetricRow[], key: GrowthKey): GrowthRow | null {
  const { metric, basis } = key;
  if (metric.transformation != null || metric.period == null) return null;
  const basePeriod = earlier(metric.period, basis);
  const base =
    line.filter((row) => row.series === metric.series && row.period === basePeriod).sort(byEvidence)[0] ?? null;
  const statement = stated(line, key);
  if (statement?.value != null)
    return { percent: statement.value, origin: 'STATED', comparator: statement.comparator, base, statement };
  // A growth between a bound and a figure, or from nothing, is no number.
  if (!base || metric.value == null || base.value == null) return null;
  if (metric.comparator !== 'EQ' || base.comparator !== 'EQ' || !new Decimal(base.value).gt(0)) return null;
  const percent = new Decimal(metric.value).div(base.value).minus(1).times(100).toDecimalPlaces(COMPUTED_DIGITS);
  return { percent: percent.toFixed(), origin: 'COMPUTED', comparator: 'EQ', base, statement: null };
}

/** The growths of several figures, in one statement. */
export async function loadGrowth(
  reader: Reader,
  keys: readonly GrowthKey[],
  moment: Moment,
): Promise<(GrowthRow | null)[]> {
  const periods = keys.flatMap(({ metric, basis }) =>
    metric.period ? [metric.period, earlier(metric.period, basis) ?? metric.period] : [],
  );
  const rows = await reader.run<{ row: MetricRow }>(
    `MATCH (n:Metric) WHERE n.line IN $lines AND n.period IN $periods AND ${standing('n', moment)}
RETURN properties(n) AS row`,
    {
      ...momentParams(moment),
      lines: [...new Set(keys.map(({ metric }) => metric.line))],
      periods: [...new Set(periods)],
    },
  );
  const lines = new Map<string, MetricRow[]>();
  for (const { row } of rows) lines.set(row.line, [...(lines.get(row.line) ?? []), row]);
  return keys.map((key) => growthOf(lines.get(key.metric.line) ?? [], key));
}
