import { barX, ruleX, text } from '@observablehq/plot';
import { useMemo } from 'react';
import { Plot } from '../../parts/Plot';

export interface Bar {
  readonly key: string;
  /** Stands over the bar. */
  readonly name: string;
  readonly value: number;
  /** The value as it reads, at its end. */
  readonly text: string;
  /** A bound or about. */
  readonly inexact: boolean;
  /** Worked out here rather than stated. */
  readonly computed: boolean;
}

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly label: string;
}

const ROW_HEIGHT = 44;
/** Room for the values beside the longest bar. */
const VALUE_ROOM = 118;

/** A bar each, from zero, with its name over it. */
export function Bars({ bars, label }: BarsProps) {
  // The bars are made anew with each render: their text tells whether they differ.
  const key = JSON.stringify(bars);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the bars
  const options = useMemo(() => {
    const negative = bars.some(({ value }) => value < 0);
    const style = (bar: Bar) => (bar.computed ? 'none' : 'var(--plot-1)');
    const bar = (some: readonly Bar[], dashed: boolean) =>
      barX(some, {
        x: 'value',
        y: 'key',
        insetTop: 17,
        insetBottom: 3,
        fill: style,
        fillOpacity: dashed ? 0.3 : 1,
        stroke: 'var(--plot-1)',
        strokeWidth: 1.25,
        ...(dashed && { strokeDasharray: '4 3' }),
      });
    return {
      height: bars.length * ROW_HEIGHT + 8,
      marginLeft: negative ? VALUE_ROOM : 2,
      marginRight: VALUE_ROOM,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, zero: true },
      y: { axis: null, domain: bars.map(({ key: one }) => one), padding: 0.08 },
      marks: [
        bar(
          bars.filter(({ inexact }) => !inexact),
          false,
        ),
        bar(
          bars.filter(({ inexact }) => inexact),
          true,
        ),
        ruleX([0], { stroke: 'var(--line-strong)' }),
        text(bars, { x: 0, y: 'key', text: 'name', dy: -13, dx: 3, textAnchor: 'start' as const, fill: 'var(--ink)' }),
        ...[true, false].map((below) =>
          text(
            bars.filter(({ value }) => value < 0 === below),
            {
              x: 'value',
              y: 'key',
              text: 'text',
              dy: 8,
              dx: below ? -6 : 6,
              textAnchor: below ? ('end' as const) : ('start' as const),
              fill: 'var(--ink)',
              fontWeight: 600,
            },
          ),
        ),
      ],
    };
  }, [key]);
  return <Plot options={options} label={label} />;
}
