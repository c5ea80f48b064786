/**
 * What makes two statements about the same thing. A figure's line is what its growth shares with its level; a series
 * is a line in one unit, level or one sort of change; an identity is one point of a series.
 */
import type { MetricRecord } from './types';

const dimensionsText = (dimensions: Readonly<Record<string, string>> = {}): string =>
  Object.keys(dimensions)
    .sort()
    .map((key) => `${key}=${dimensions[key]}`)
    .join(',');

export interface MetricKeys {
  readonly line: string;
  readonly series: string;
  readonly identity: string;
}

export function metricKeys(metric: MetricRecord): MetricKeys {
  const { subject, measure, reference = '', dimensions, unit, transformation = '' } = metric;
  const line = [subject, measure, reference, dimensionsText(dimensions)].join('|');
  const series = [line, unit, transformation].join('|');
  return { line, series, identity: [series, metric.period ?? '', metric.basePeriod ?? ''].join('|') };
}
