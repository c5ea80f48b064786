/** Spending on compute, by what it is for, in US dollars. */
import type { Row } from '../build/csv';
import type { Draft } from '../build/draft';
import { figure } from '../build/figures';
import { evidenceOf, fileOf, type ReportRow, reportedBefore, reportRow } from './rows';

const FILE = fileOf('ai_companies_compute_spend');

/** "Inference cloud compute,R&D cloud compute" as a dimension that is the same in whatever order they stand. */
const purposeOf = (row: Row): string => row.get('Category').split(',').sort().join(' and ');

/** Most amounts are of a year; some are the pace on a day. */
const periodOf = ({ row, date }: ReportRow): string | undefined =>
  row.get('Period type') === 'Year' ? date?.slice(0, 4) : date;

export function readCompute(draft: Draft, rows: readonly Row[]): void {
  for (const row of rows) {
    const report = reportRow(draft, FILE, row, 'Date', 'its spending on compute');
    const value = figure(row.get('Amount'));
    if (value === null) {
      draft.report.skip({ file: FILE, line: row.line }, 'No amount.');
      continue;
    }
    if (!report) continue;
    const period = periodOf(report);
    const annualised = row.get('Period type') === 'Annualized';
    draft.metric(
      {
        subject: report.company,
        measure: 'compute-spend',
        value,
        unit: 'USD',
        dimensions: { purpose: purposeOf(row), ...(annualised ? { basis: 'annualised' } : {}) },
        ...(period ? { period } : {}),
      },
      evidenceOf(report, { notes: [reportedBefore(report)] }),
    );
  }
}
