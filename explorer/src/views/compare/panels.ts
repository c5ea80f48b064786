/** What is drawn: figures of one measure, in one unit, of periods of one length. */
import type { CompareFigureFragment, ExplorerCompareQuery, MeasureNameFragment } from '../../../generated/graphql';

export type CompareRow = ExplorerCompareQuery['compare'][number];
export type CompareCell = CompareRow['cells'][number];
export type CompareMetric = NonNullable<CompareCell['metric']>;
export type CompareGrowth = NonNullable<CompareMetric['basisGrowth']>;

/** A figure that can be drawn. */
export interface LevelPoint {
  readonly subject: CompareCell['subject'];
  readonly figure: CompareFigureFragment & { readonly number: number };
}

export interface LevelPanel {
  readonly key: string;
  readonly measure: MeasureNameFragment;
  readonly unit: string;
  readonly points: readonly LevelPoint[];
}

export interface GrowthPoint {
  readonly subject: CompareCell['subject'];
  readonly metric: CompareMetric;
  readonly growth: CompareGrowth;
}

export interface GrowthPanel {
  readonly key: string;
  readonly measure: MeasureNameFragment;
  readonly points: readonly GrowthPoint[];
}

/** The bar of a rank would be the longer the worse: ranks are in the table alone. */
const NOT_DRAWN = new Set(['rank']);

/** The panels of levels; `overTime` adds the same figures of other periods to those of the cells. */
export function levelPanels(rows: readonly CompareRow[], overTime: boolean): LevelPanel[] {
  const panels = new Map<string, { readonly panel: Omit<LevelPanel, 'points'>; readonly points: LevelPoint[] }>();
  for (const { measure, cells } of rows)
    for (const { subject, metric } of cells) {
      if (!metric || NOT_DRAWN.has(metric.unit)) continue;
      for (const figure of drawn(metric, overTime)) {
        const key = [measure.id, figure.unit, lengthOf(figure.period)].join(' ');
        const { points } = panels.get(key) ?? { points: [] as LevelPoint[] };
        points.push({ subject, figure });
        panels.set(key, { panel: { key, measure, unit: figure.unit }, points });
      }
    }
  return [...panels.values()].map(({ panel, points }) => ({ ...panel, points }));
}

/** The figure of a cell, and its like of other periods: one a period, that of the cell before others. */
function drawn(metric: CompareMetric, overTime: boolean): LevelPoint['figure'][] {
  const byPeriod = new Map<string, LevelPoint['figure']>();
  for (const figure of [metric, ...(overTime ? metric.series.nodes : [])]) {
    if (figure.number == null || figure.transformation) continue;
    const label = figure.period?.label ?? '';
    if (!byPeriod.has(label)) byPeriod.set(label, { ...figure, number: figure.number });
  }
  return [...byPeriod.values()];
}

/** The panels of growth: percent of the base, whatever the unit of the level. */
export function growthPanels(rows: readonly CompareRow[]): GrowthPanel[] {
  return rows.flatMap(({ measure, cells }) => {
    const points = cells.flatMap(({ subject, metric }) =>
      metric?.basisGrowth ? [{ subject, metric, growth: metric.basisGrowth }] : [],
    );
    return points.length > 0 ? [{ key: measure.id, measure, points }] : [];
  });
}

const DAY_MS = 86_400_000;

/** Roughly how long a period is: a quarter does not compare with a half-year. */
export function lengthOf(
  period: CompareFigureFragment['period'],
): 'undated' | 'day' | 'month' | 'quarter' | 'half' | 'year' {
  if (!period) return 'undated';
  const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY_MS + 1;
  if (days < 20) return 'day';
  if (days < 45) return 'month';
  if (days < 120) return 'quarter';
  return days < 250 ? 'half' : 'year';
}
