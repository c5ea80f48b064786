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

/** The line of a figure; that of a plain figure, against nothing and of the whole, is known by its subject and measure. */
export const lineOf = ({
  subject,
  measure,
  reference = '',
  dimensions,
}: Pick<MetricRecord, 'subject' | 'measure' | 'reference' | 'dimensions'>): string =>
  [subject, measure, reference, dimensionsText(dimensions)].join('|');

export function metricKeys(metric: MetricRecord): MetricKeys {
  const { unit, transformation = '' } = metric;
  const line = lineOf(metric);
  const series = [line, unit, transformation].join('|');
  return { line, series, identity: [series, metric.period ?? '', metric.basePeriod ?? ''].join('|') };
}
