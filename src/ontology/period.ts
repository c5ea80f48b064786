/** Periods and dates as bundles and filters write them. */
export interface Period {
  /** As written: "2024-Q2", "2024-H1", "2024-08-26/2024-08-28". */
  readonly label: string;
  /** First day, ISO 8601. */
  readonly start: string;
  /** Last day, ISO 8601. */
  readonly end: string;
}

/** Whether `text` is an ISO 8601 calendar date that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const months = (label: string, year: number, first: number, count: number): Period => ({
  label,
  start: `${label.slice(0, 4)}-${String(first).padStart(2, '0')}-01`,
  end: lastDay(year, first + count - 1),
});

/** The period that `label` names, or null when it names none. Quarters and halves are those of the calendar year. */
export function parsePeriod(label: string): Period | null {
  const year = Number(label.slice(0, 4));
  if (/^\d{4}$/.test(label)) return months(label, year, 1, 12);
  if (/^\d{4}-H[12]$/.test(label)) return months(label, year, label.endsWith('1') ? 1 : 7, 6);
  if (/^\d{4}-Q[1-4]$/.test(label)) return months(label, year, Number(label[6]) * 3 - 2, 3);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(label)) return months(label, year, Number(label.slice(5)), 1);
  const [start = '', end = start, ...rest] = label.split('/');
  return rest.length === 0 && isDate(start) && isDate(end) && start <= end ? { label, start, end } : null;
}

export const PERIOD_FORMATS = 'YYYY, YYYY-H1, YYYY-Q2, YYYY-MM, YYYY-MM-DD, or two dates START/END in that order';

/** The label of the period one `basis` before this one: 2023-Q2 is a year before 2024-Q2. Null where there is none. */
export function earlier(label: string, basis: string): string | null {
  const year = Number(label.slice(0, 4));
  const rest = label.slice(4);
  if (basis === 'YEAR_ON_YEAR')
    return /^(-[HQ]\d|-\d\d)?$/.test(rest) && parsePeriod(label) ? `${year - 1}${rest}` : null;
  const step = (pattern: RegExp, count: number, format: (n: number) => string): string | null => {
    if (!pattern.test(rest)) return null;
    const n = Number(rest.replace(/\D/g, ''));
    return n > 1 ? `${year}${format(n - 1)}` : `${year - 1}${format(count)}`;
  };
  if (basis === 'HALF_ON_HALF') return step(/^-H[12]$/, 2, (n) => `-H${n}`);
  if (basis === 'QUARTER_ON_QUARTER') return step(/^-Q[1-4]$/, 4, (n) => `-Q${n}`);
  if (basis === 'MONTH_ON_MONTH') return step(/^-\d\d$/, 12, (n) => `-${String(n).padStart(2, '0')}`);
  return null;
}

/** The quarter or the month half a year before: what sources measure such a period against when they say "half-year". */
export function halfAYearBefore(label: string): string | null {
  const [, year, quarter, number] = /^(\d{4})-(Q?)(\d{1,2})$/.exec(label) ?? [];
  if (year === undefined || number === undefined || !parsePeriod(label)) return null;
  const count = quarter ? 4 : 12;
  const n = Number(number) - count / 2;
  const name = (value: number): string => (quarter ? `Q${value}` : String(value).padStart(2, '0'));
  return n > 0 ? `${year}-${name(n)}` : `${Number(year) - 1}-${name(n + count)}`;
}
