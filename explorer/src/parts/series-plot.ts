/** What Observable Plot draws of a series: a small plot, with each point named. */
import { dot, lineY, text } from '@observablehq/plot';
import type { Language } from '../state/language';
import { COMPARATORS } from '../words/kinds';
import { readable, withUnit } from '../words/numbers';
import type { Series } from './series';
import { overTime, timeAxis } from './time-axis';

interface Row {
  readonly date: Date;
  readonly value: number;
  readonly label: string;
  readonly period: string;
  readonly sure: boolean;
  /** On which side of its point the label has room. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly below: boolean;
  /** Whether another source gives another value for the period. */
  readonly disputed: boolean;
}

type Point = Series['points'][number];

export function seriesPlot(points: Series['points'], language: Language) {
  const rows = rowsOf(points, language);
  const names = (['start', 'middle', 'end'] as const).flatMap((textAnchor) =>
    [true, false].map((below) =>
      text(
        rows.filter((row) => row.anchor === textAnchor && row.below === below),
        {
          x: 'date',
          y: 'value',
          text: 'label',
          dy: below ? 14 : -12,
          textAnchor,
          fill: 'var(--ink)',
          stroke: 'var(--surface)',
          strokeWidth: 4,
        },
      ),
    ),
  );
  return {
    height: 150,
    marginLeft: 28,
    marginRight: 28,
    marginTop: 28,
    marginBottom: 24,
    ...overTime(rows.map(({ value }) => value)),
    marks: [
      timeAxis(rows),
      // Where sources disagree no line takes a side.
      lineY(
        rows.filter(({ disputed }) => !disputed),
        { x: 'date', y: 'value', stroke: 'var(--plot-1)', strokeWidth: 1.5 },
      ),
      dot(rows, {
        x: 'date',
        y: 'value',
        r: 3.5,
        stroke: 'var(--plot-1)',
        // A hollow point is less than stated.
        fill: (row: Row) => (row.sure ? 'var(--plot-1)' : 'var(--surface)'),
      }),
      ...names,
    ],
  };
}

function rowsOf(points: Series['points'], language: Language): Row[] {
  const ends = points.map(({ period }) => period.end);
  return points.map((point) => {
    const { end, label } = point.period;
    const same = points.filter(({ period }) => period.end === end);
    return {
      date: new Date(end),
      value: point.number,
      label: COMPARATORS[point.comparator].sign + numberOf(point, language),
      period: label,
      sure: point.certainty === 'STATED',
      anchor: end === ends[0] ? 'start' : end === ends.at(-1) ? 'end' : 'middle',
      below: same.some(({ number }) => number > point.number),
      disputed: new Set(same.map(({ number }) => number)).size > 1,
    };
  });
}

/** The number as the plot's labels have it: the unit stands in the caption. */
function numberOf({ value, unit, transformation }: Point, language: Language): string {
  if (unit === 'percent' || unit === 'rank') return withUnit(value ?? '', unit, language, transformation != null);
  return readable(value ?? '', language);
}
