/** Figures that tell of the same over time. */
import type { SeriesPointFragment } from '../../generated/graphql';

type Point = SeriesPointFragment & {
  readonly number: number;
  readonly period: NonNullable<SeriesPointFragment['period']>;
};

export interface Series {
  readonly key: string;
  /** By the end of their periods. */
  readonly points: readonly Point[];
}

/** Those with two periods at least, the longest first. */
export function seriesOf(rows: readonly SeriesPointFragment[]): Series[] {
  const byKey = new Map<string, Point[]>();
  for (const row of rows) {
    if (row.number == null || !row.period) continue;
    const dimensions = row.dimensions.map(({ name, value }) => `${name}=${value}`).join();
    const length = lengthOf(row.period);
    const key = [row.measure.id, row.unit, row.transformation ?? '', row.reference?.id ?? '', dimensions, length].join(
      ' ',
    );
    byKey.set(key, [...(byKey.get(key) ?? []), row as Point]);
  }
  return [...byKey]
    .map(([key, points]) => ({ key, points: points.sort((a, b) => a.period.end.localeCompare(b.period.end)) }))
    .filter(({ points }) => new Set(points.map(({ period }) => period.end)).size > 1)
    .sort((a, b) => b.points.length - a.points.length);
}

const DAY_MS = 86_400_000;

/** A quarter beside a year is no trend: how long a period is, roughly. */
function lengthOf({ start, end }: { start: string; end: string }): 'day' | 'month' | 'quarter' | 'half' | 'year' {
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  if (days < 20) return 'day';
  if (days < 45) return 'month';
  if (days < 120) return 'quarter';
  return days < 250 ? 'half' : 'year';
}
