/** Revenue by half-year: each figure a bit more, or less, than the one before; some growths stated by a source too. */
import type { MetricRecord } from '../../src/bundle/types';
import type { Random } from './random';

export const REVENUE = 'measure:revenue';
export const PERIODS = ['2023-H1', '2023-H2', '2024-H1', '2024-H2'];
const LAST = PERIODS[PERIODS.length - 1] as string;

/** Four figures of one subject and, for every other subject, the growth of the last as a source states it. */
export function revenueOf(random: Random, subject: string): MetricRecord[] {
  const slug = subject.replace(':', '-');
  let value = 1_000_000 * random.tail(20, 0.7, 100_000);
  const levels = PERIODS.map((period): MetricRecord => {
    value = Math.round(value * (0.9 + random.next() * 0.4));
    return {
      id: `metric:${slug}-revenue-${period.toLowerCase()}`,
      subject,
      measure: REVENUE,
      value: String(value),
      unit: 'CNY',
      period,
      locator: `Revenue, ${period}`,
    };
  });
  if (random.below(2) === 0) return levels;
  const growth: MetricRecord = {
    id: `metric:${slug}-revenue-growth`,
    subject,
    measure: REVENUE,
    value: (random.next() * 40 - 5).toFixed(1),
    unit: 'percent',
    period: LAST,
    transformation: 'YEAR_ON_YEAR',
    locator: `Growth, ${LAST}`,
  };
  return [...levels, growth];
}
