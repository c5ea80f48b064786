/** Staff reports: of the whole company, or of a division or role that the dimensions name. */
import type { Row } from '../build/csv';
import type { Draft } from '../build/draft';
import { figure } from '../build/figures';
import { evidenceOf, fileOf, reportRow } from './rows';

const FILE = fileOf('ai_companies_staff_reports');

/** What the figure counts, when it is not the whole company; a row without a type does not say. */
function partOf(row: Row): Readonly<Record<string, string>> | undefined {
  const type = row.get('Type');
  if (type === 'Full company') return undefined;
  const division = row.get('Division name');
  return division === '' ? { part: type === '' ? 'not said' : type } : { part: division };
}

export function readStaff(draft: Draft, rows: readonly Row[]): void {
  for (const row of rows) {
    const report = reportRow(draft, FILE, row, 'Date', 'its staff');
    const value = figure(row.get('Staff count'));
    if (value === null) {
      draft.report.skip({ file: FILE, line: row.line }, 'No count.');
      continue;
    }
    if (!report) continue;
    const dimensions = partOf(row);
    draft.metric(
      {
        subject: report.company,
        measure: 'staff',
        value,
        unit: 'employees',
        ...(dimensions ? { dimensions } : {}),
        ...(report.date ? { period: report.date } : {}),
      },
      evidenceOf(report, {}),
    );
  }
}
