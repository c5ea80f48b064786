import { dot, lineY, text } from '@observablehq/plot';
import { useMemo } from 'react';
import { Plot } from '../../parts/Plot';
import { overTime, timeAxis } from '../../parts/time-axis';
import { useLanguage } from '../../state/language';
import { COMPARATORS } from '../../words/kinds';
import { namesIn } from '../../words/names';
import { readable } from '../../words/numbers';
import type { LevelPoint } from './panels';

const COLOURS = ['var(--plot-1)', 'var(--plot-2)', 'var(--plot-3)', 'var(--plot-4)'];
const SYMBOLS = ['circle', 'square', 'triangle'] as const;

interface LinesProps {
  readonly points: readonly LevelPoint[];
  readonly label: string;
}

/** A line a subject over time. A pale point is a bound or about. */
export function Lines({ points, label }: LinesProps) {
  const language = useLanguage();
  const subjects = [...new Map(points.map(({ subject }) => [subject.id, subject])).values()];
  const key = points.map(({ figure }) => figure.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the points
  const options = useMemo(() => {
    const rows = points
      .map(({ subject, figure }) => {
        const index = subjects.findIndex(({ id }) => id === subject.id);
        return {
          subject: subject.id,
          date: new Date(figure.period?.end ?? 0),
          period: figure.period?.label ?? '',
          value: figure.number,
          text: COMPARATORS[figure.comparator].sign + readable(figure.value ?? String(figure.number), language),
          exact: figure.comparator === 'EQ',
          colour: COLOURS[index % COLOURS.length] ?? 'var(--plot-1)',
          symbol: SYMBOLS[Math.floor(index / COLOURS.length) % SYMBOLS.length] ?? 'circle',
        };
      })
      .sort((a, b) => a.date.getTime() - b.date.getTime());
    const first = rows[0]?.date.getTime();
    return {
      height: 240,
      marginLeft: 40,
      marginRight: 40,
      marginTop: 28,
      ...overTime(rows.map(({ value }) => value)),
      marks: [
        timeAxis(rows),
        lineY(rows, { x: 'date', y: 'value', z: 'subject', stroke: 'colour', strokeWidth: 1.5 }),
        dot(rows, {
          x: 'date',
          y: 'value',
          r: 4,
          symbol: 'symbol',
          stroke: 'colour',
          fill: (row: (typeof rows)[number]) => (row.exact ? row.colour : 'var(--surface)'),
        }),
        ...(['start', 'end'] as const).map((textAnchor) =>
          text(
            rows.filter(({ date }) => (date.getTime() === first) === (textAnchor === 'start')),
            {
              x: 'date',
              y: 'value',
              text: 'text',
              dy: -12,
              textAnchor,
              fill: 'var(--ink)',
              stroke: 'var(--surface)',
              strokeWidth: 4,
            },
          ),
        ),
      ],
      color: { type: 'identity' as const },
      symbol: { type: 'identity' as const },
    };
  }, [key, language]);
  return (
    <>
      <ul className="compare-legend">
        {subjects.map((subject, index) => (
          <li key={subject.id}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <Mark index={index} />
            </svg>
            {namesIn(subject, language).main}
          </li>
        ))}
      </ul>
      <Plot options={options} label={label} />
    </>
  );
}

/** The point of the subject of this number. */
function Mark({ index }: { readonly index: number }) {
  const fill = COLOURS[index % COLOURS.length];
  switch (SYMBOLS[Math.floor(index / COLOURS.length) % SYMBOLS.length]) {
    case 'square':
      return <rect x="-4" y="-4" width="8" height="8" fill={fill} />;
    case 'triangle':
      return <path d="M0,-5L5,4H-5Z" fill={fill} />;
    default:
      return <circle r="4.5" fill={fill} />;
  }
}
