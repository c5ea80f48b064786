import { axisX } from '@observablehq/plot';

interface Dated {
  /** The end of the period. */
  readonly date: Date;
  readonly period: string;
}

/** The axis of a plot over time: the periods that there are, as sources name them, each where it ends. */
export function timeAxis(rows: readonly Dated[]) {
  const periods = new Map(rows.map(({ date, period }) => [date.getTime(), period]));
  return axisX({
    ticks: [...periods.keys()].map((time) => new Date(time)),
    tickFormat: (date: Date) => periods.get(date.getTime()) ?? '',
    tickSize: 3,
    fill: 'var(--muted)',
    stroke: 'var(--muted)',
    strokeOpacity: 0,
  });
}

/** What a plot over time has beside its marks; without negative figures it begins at 0. */
export const overTime = (values: readonly number[]) => ({
  x: { type: 'utc' as const, label: null },
  y: { axis: null, zero: values.every((value) => value >= 0), nice: true },
});
