/** The figures of a site at a date: which column is what, in which unit. */
import type { MeasureKey } from '../measures';

export interface SiteColumn {
  readonly column: string;
  readonly measure: MeasureKey;
  readonly unit: string;
  /** One of the column's unit in `unit`. */
  readonly factor: string;
  /** How the column's unit is written after the figure, when it is not `unit`. */
  readonly written?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
}

const BILLION = '1000000000';
const WRITTEN = 'billion US dollars of 2025';

const dollars = (column: string, measure: MeasureKey, part?: string): SiteColumn => ({
  column,
  measure,
  unit: 'USD',
  factor: BILLION,
  written: WRITTEN,
  dimensions: { prices: 'US dollars of 2025', ...(part === undefined ? {} : { part }) },
});

/** A million US gallons in litres: a gallon is 231 cubic inches, an inch 2.54 cm, by definition. */
const MILLION_GALLONS = '3785411.784';

export const TIMELINE_COLUMNS: readonly SiteColumn[] = [
  { column: 'Power (MW)', measure: 'facility-power', unit: 'MW', factor: '1' },
  { column: 'IT power (MW)', measure: 'it-power', unit: 'MW', factor: '1' },
  { column: 'H100 equivalents', measure: 'h100-equivalents', unit: 'accelerators', factor: '1' },
  {
    column: 'Performance (8-bit OP/s)',
    measure: 'compute-capacity',
    unit: 'EFLOPS',
    factor: '0.000000000000000001',
    written: '8-bit OP/s',
    dimensions: { precision: '8-bit' },
  },
  dollars('Total capital cost (2025 USD billions)', 'capital-cost'),
  dollars('Compute cost (2025 USD billions)', 'capital-cost', 'compute'),
  dollars('Construction cost (2025 USD billions)', 'capital-cost', 'construction'),
  dollars('Annual operating cost (2025 USD billions)', 'annual-operating-cost'),
  { column: 'Buildings operational', measure: 'buildings-operational', unit: 'buildings', factor: '1' },
  {
    column: 'Water use (MGD)',
    measure: 'water-use',
    unit: 'L/day',
    factor: MILLION_GALLONS,
    written: 'million US gallons a day',
  },
];

/** The figures of the site as a whole on the date of the snapshot. */
export const CURRENT_COLUMNS: readonly SiteColumn[] = [
  { column: 'Current power (MW)', measure: 'facility-power', unit: 'MW', factor: '1' },
  { column: 'Current H100 equivalents', measure: 'h100-equivalents', unit: 'accelerators', factor: '1' },
  dollars('Current total capital cost (2025 USD billions)', 'capital-cost'),
];
