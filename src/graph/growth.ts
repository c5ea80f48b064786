/** The growth of a figure: the one a source states, or else the one its series gives. */
import Decimal from 'decimal.js';
import { converter } from '../ontology/convert';
import { earlier, halfAYearBefore } from '../ontology/period';
import type { Comparator } from '../ontology/statements';
import { unitSpec } from '../ontology/units';
import type { Reader } from '../store/port';
import { disagree } from './figure';
import { type MetricRow, newestFirst } from './rows';
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
  /** Other statements that stand and give another growth. */
  readonly conflicts: readonly MetricRow[];
}

export interface GrowthKey {
  readonly metric: MetricRow;
  readonly basis: string;
}

/** Digits after the point of a computed growth; a stated one keeps its own. */
const COMPUTED_DIGITS = 2;

/** What a quotient of two levels keeps: two bounds have no growth between them, two round numbers a round one. */
const COMPARABLE: ReadonlySet<Comparator> = new Set(['EQ', 'APPROX']);

/** Levels whose relative change says nothing (ranks) or would be taken for a difference of points (shares). */
const NOT_RELATIVE: ReadonlySet<string | undefined> = new Set(['ratio', 'rank']);

/** A stated change as a relative change in percent; null for one in percentage points, which is none. */
function percentOf({ unit, value }: MetricRow): string | null {
  if (value == null || (unit !== 'percent' && unit !== 'ratio')) return null;
  return converter(unit, 'percent', true)(value);
}

/** The level of a period as every source gives it, the newest first; those without a number last. */
const levelsAt = (line: readonly MetricRow[], { series }: MetricRow, period: string | null): MetricRow[] =>
  line
    .filter((row) => row.series === series && row.period === period)
    .sort((a, b) => Number(a.value == null) - Number(b.value == null) || newestFirst(a, b));

function stated(line: readonly MetricRow[], { metric, basis }: GrowthKey, implied: string | null): GrowthRow | null {
  const found = line
    .filter((row) => row.transformation === basis && row.period === metric.period)
    .flatMap((row) => {
      const percent = percentOf(row);
      return percent === null ? [] : [{ row, percent }];
    })
    .sort((a, b) => newestFirst(a.row, b.row));
  const [first] = found;
  if (!first) return null;
  const { row, percent } = first;
  const conflicts = found.filter(
    (other) => other.row.comparator !== row.comparator || !new Decimal(other.percent).eq(percent),
  );
  return {
    percent,
    origin: 'STATED',
    comparator: row.comparator,
    // A source may measure against another period than the sort of change implies.
    base: levelsAt(line, metric, row.basePeriod ?? implied)[0] ?? null,
    statement: row,
    conflicts: conflicts.map((other) => other.row),
  };
}

/** A growth that is worked out must be beyond doubt: two stated levels of the same sort, and no source with another base. */
function computed(metric: MetricRow, [base, ...others]: readonly MetricRow[]): GrowthRow | null {
  if (!base || metric.value == null || base.value == null || !new Decimal(base.value).gt(0)) return null;
  if (others.some((other) => disagree(base, other))) return null;
  if (metric.comparator !== base.comparator || !COMPARABLE.has(base.comparator)) return null;
  if (metric.certainty !== 'STATED' || base.certainty !== 'STATED') return null;
  if (NOT_RELATIVE.has(unitSpec(metric.unit)?.dimension)) return null;
  const percent = new Decimal(metric.value).div(base.value).minus(1).times(100).toDecimalPlaces(COMPUTED_DIGITS);
  return {
    percent: percent.toFixed(),
    origin: 'COMPUTED',
    comparator: base.comparator,
    base,
    statement: null,
    conflicts: [],
  };
}

/** `line`: all figures that stand of the subject, measure, dimensions and reference. */
export function growthOf(line: readonly MetricRow[], key: GrowthKey): GrowthRow | null {
  const { metric } = key;
  if (metric.transformation != null || metric.period == null) return null;
  const implied = earlier(metric.period, key.basis);
  return stated(line, key, implied) ?? computed(metric, levelsAt(line, metric, implied));
}

/** The periods whose statements tell the growth of a figure: its own, and those it may be measured against. */
function periodsOf(period: string | null | undefined, basis: string): string[] {
  if (period == null) return [];
  const bases = [earlier(period, basis), basis === 'HALF_ON_HALF' ? halfAYearBefore(period) : null];
  return [period, ...bases.filter((base) => base !== null)];
}

/** The growths of several figures, in one statement. */
export async function loadGrowth(
  reader: Reader,
  keys: readonly GrowthKey[],
  moment: Moment,
): Promise<(GrowthRow | null)[]> {
  const periods = keys.flatMap(({ metric, basis }) => periodsOf(metric.period, basis));
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
  for (const { row } of rows) {
    const line = lines.get(row.line);
    if (line) line.push(row);
    else lines.set(row.line, [row]);
  }
  return keys.map((key) => growthOf(lines.get(key.metric.line) ?? [], key));
}
