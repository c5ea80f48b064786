/** Counts and statistics of figures, exact to the last digit. */
import Decimal from 'decimal.js';
import type { Reader } from '../store/port';
import { badInput } from './errors';
import { compileFilter, type Filter } from './filter/compile';
import { METRIC_FILTER } from './filter/specs';
import { where } from './pattern';
import { type Moment, momentParams, standing } from './standing';

/** What figures can be grouped by: the name in a group's key, and its Cypher. */
export const GROUP_KEYS: Readonly<Record<string, { name: string; value: string; description: string }>> = {
  MEASURE: { name: 'measure', value: 'v.measure', description: 'What is measured: the id of the measure.' },
  SUBJECT: { name: 'subject', value: 'v.subject', description: 'Whose figure it is: the id of the entity.' },
  UNIT: { name: 'unit', value: 'v.unit', description: 'The unit. Figures are apart by it in any case.' },
  PERIOD: {
    name: 'period',
    value: 'v.period',
    description: 'The label of the period; null where a source gives none.',
  },
  DOCUMENT: {
    name: 'document',
    value: 'document',
    description: 'The id of a document that gives the figure. A figure that several give is in the group of each.',
  },
  CERTAINTY: { name: 'certainty', value: 'v.certainty', description: 'How sure the source is.' },
};

export interface MetricGroupArgs {
  readonly filter?: Filter | null | undefined;
  readonly by: readonly string[];
}

export interface MetricGroupRow {
  readonly key: Readonly<Record<string, string | null>>;
  readonly unit: string;
  readonly transformation: string | null;
  readonly count: number;
  readonly missing: number;
  readonly inexact: number;
  readonly min: string | null;
  readonly max: string | null;
  readonly sum: string | null;
  readonly average: string | null;
}

/** Figures of one answer, and groups of it. */
export const MOST_FIGURES = 10_000;
/** Significant digits of an average, which may have no end. */
const AVERAGE_DIGITS = 20;
/** What the database tells of the figures of a group, where that is asked for. */
const TOLD: Readonly<Record<string, string>> = {
  missing: 'count(v) - count(v.value)',
  inexact: "count(CASE WHEN v.value IS NOT NULL AND v.comparator <> 'EQ' THEN 1 END)",
};
/** What has to be worked out here. */
const OF_ALL = ['sum', 'average'];
const OF_ENDS = ['min', 'max'];

/** Digits kept while adding: no figure of this world needs them all. */
const Exact = Decimal.clone({ precision: 1000 });

interface Found {
  readonly unit?: string;
  readonly transformation: string | null;
  readonly count: number;
  readonly missing?: number;
  readonly inexact?: number;
  readonly figures?: readonly string[];
  readonly [key: `k${number}`]: string | null;
}

/** The figures that statistics are worked out of: all of them, or those at the ends, as long as they are one number for the database. */
function figuresFor(
  asked: ReadonlySet<string>,
): { readonly collected: readonly string[]; readonly figures: string } | undefined {
  if (OF_ALL.some((name) => asked.has(name))) return { collected: ['collect(v.value) AS figures'], figures: 'figures' };
  if (!OF_ENDS.some((name) => asked.has(name))) return undefined;
  return {
    collected: ['collect([v.number, v.value]) AS all', 'min(v.number) AS least', 'max(v.number) AS greatest'],
    figures: '[each IN all WHERE each[0] = least OR each[0] = greatest | each[1]] AS figures',
  };
}

/** The unit of all figures that fit, where the filter says which: groups are made sooner by fewer keys. */
function unitOf(filter: Filter | null | undefined): string | undefined {
  const { eq, caseInsensitive } = (filter?.unit ?? {}) as {
    readonly eq?: string | null;
    readonly caseInsensitive?: boolean | null;
  };
  return eq != null && !caseInsensitive ? eq : undefined;
}

/**
 * Groups of the figures that stand, in one statement, with those of their fields that are asked for. The database counts;
 * numbers are added here, since it holds exact decimals as text. Without statistics there is no bound on the figures counted.
 * @throws BAD_USER_INPUT for more groups, or figures to add up, than MOST_FIGURES.
 */
export async function metricGroups(
  reader: Reader,
  { filter, by }: MetricGroupArgs,
  asked: ReadonlySet<string>,
  moment: Moment,
): Promise<MetricGroupRow[]> {
  const keys = [...new Set(by)].map((key) => GROUP_KEYS[key] as (typeof GROUP_KEYS)[string]);
  const { text, params } = compileFilter(METRIC_FILTER, filter, 'v', { moment, clauses: reader.can.clauses });
  const statistics = figuresFor(asked);
  const ofAll = unitOf(filter);
  const counted = Object.entries({
    ...Object.fromEntries(keys.map(({ value }, i) => [`k${i}`, value])),
    ...(ofAll === undefined && { unit: 'v.unit' }),
    transformation: 'v.transformation',
    count: 'count(v)',
    ...Object.fromEntries(Object.entries(TOLD).filter(([name]) => asked.has(name))),
  });
  const columns = counted.map(([name]) => name);
  const grouped = [...counted.map(([name, value]) => `${value} AS ${name}`), ...(statistics?.collected ?? [])];
  const rows = await reader.ask<Found>({
    text: [
      `MATCH (v:Metric)${where([standing('v', moment), text])}`,
      // A figure may cite one document twice.
      ...(by.includes('DOCUMENT') ? ['UNWIND v.documents AS document WITH DISTINCT v, document'] : []),
      ...(statistics ? [`WITH ${by.includes('DOCUMENT') ? 'v, document' : 'v'} LIMIT $limit`] : []),
      `WITH ${grouped.join(', ')}`,
      `RETURN ${[...columns, ...(statistics ? [statistics.figures] : [])].join(', ')} LIMIT $limit`,
    ].join('\n'),
    params: { ...params, ...momentParams(moment), limit: MOST_FIGURES + 1 },
    columns: [...columns, ...(statistics ? ['figures'] : [])],
  });
  const figures = rows.reduce((sum, { count }) => sum + count, 0);
  if (rows.length > MOST_FIGURES || (statistics && figures > MOST_FIGURES))
    throw badInput(
      `metricGroups: expected at most ${MOST_FIGURES.toLocaleString('en')} ${statistics ? 'figures to add up' : 'groups'}, got more. Narrow them by "filter": by measure, unit, period or subject${statistics ? '; or ask for "count" alone' : ''}.`,
    );
  return rows
    .map(({ unit = ofAll as string, transformation, count, missing = 0, inexact = 0, figures: values, ...found }) => ({
      key: Object.fromEntries(keys.map(({ name }, i) => [name, found[`k${i}`] ?? null])),
      unit,
      transformation: transformation ?? null,
      ...{ count, missing, inexact },
      ...statisticsOf(values ?? []),
    }))
    .sort(inOrder);
}

function statisticsOf(figures: readonly string[]): Pick<MetricGroupRow, 'min' | 'max' | 'sum' | 'average'> {
  if (figures.length === 0) return { min: null, max: null, sum: null, average: null };
  const numbers = figures.map((figure) => new Exact(figure));
  const sum = numbers.reduce((a, b) => a.plus(b));
  return {
    min: numbers.reduce((a, b) => (b.lt(a) ? b : a)).toFixed(),
    max: numbers.reduce((a, b) => (b.gt(a) ? b : a)).toFixed(),
    sum: sum.toFixed(),
    average: sum.div(numbers.length).toSignificantDigits(AVERAGE_DIGITS).toFixed(),
  };
}

/** By the keys in the order asked for, then by unit, levels before changes; what has no value comes last. */
function inOrder(a: MetricGroupRow, b: MetricGroupRow): number {
  const place = ({ key, unit, transformation }: MetricGroupRow) => [...Object.values(key), unit, transformation ?? ''];
  const [first, second] = [place(a), place(b)];
  for (const [i, value] of first.entries()) {
    const other = second[i] as string | null;
    if (value === other) continue;
    if (value === null || other === null) return value === null ? 1 : -1;
    return value < other ? -1 : 1;
  }
  return 0;
}
