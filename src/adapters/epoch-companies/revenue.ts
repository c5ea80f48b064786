/** Revenue reports. Epoch AI normalises amounts to a year, in US dollars; only yearly revenue is the revenue of a period. */
import type { Row } from '../build/csv';
import type { Draft, NewMetric } from '../build/draft';
import { figure } from '../build/figures';
import { evidenceOf, fileOf, type ReportRow, reportedBefore, reportRow } from './rows';

const FILE = fileOf('ai_companies_revenue_reports');
const AMOUNT = 'Revenue amount (normalize to annual)';

const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

type Reading = Pick<NewMetric, 'measure' | 'dimensions'> & { readonly period?: string; readonly note?: string };

/** How the type of a row reads: what is measured, for which time, and what tells it from other figures of that time. */
function readingOf({ row, date }: ReportRow): Reading {
  const period = date === undefined ? {} : { period: date };
  const id = row.get('Id');
  switch (row.get('Type')) {
    case 'Yearly revenue':
      return { measure: 'revenue', ...(date ? { period: date.slice(0, 4) } : {}) };
    case 'Annual recurring revenue':
      return { measure: 'annualized-revenue', dimensions: { basis: 'annual recurring revenue' }, ...period };
    case 'Quarterly revenue':
      return {
        measure: 'annualized-revenue',
        dimensions: { basis: 'quarter' },
        ...(date ? { period: quarterOf(date) } : {}),
        note: 'Four times the revenue of the quarter.',
      };
    case 'Product/division revenue':
      return { measure: 'annualized-revenue', dimensions: { part: id }, note: 'Of a product or division.', ...period };
    case 'Other':
      return { measure: 'annualized-revenue', dimensions: { basis: id }, ...period };
    default:
      return { measure: 'annualized-revenue', ...period };
  }
}

export function readRevenue(draft: Draft, rows: readonly Row[]): void {
  for (const row of rows) {
    const report = reportRow(draft, FILE, row, 'Date', 'its revenue');
    const value = figure(row.get(AMOUNT));
    if (value === null) {
      draft.report.skip({ file: FILE, line: row.line }, 'No amount.');
      continue;
    }
    if (!report) continue;
    const { note, ...reading } = readingOf(report);
    draft.metric(
      { subject: report.company, value, unit: 'USD', ...reading },
      evidenceOf(report, { notes: [note, reportedBefore(report)] }),
    );
  }
}
