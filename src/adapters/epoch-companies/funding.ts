/** Rounds of funding: equity and debt raised, and the valuation after it, in US dollars. */
import type { Certainty } from '../../ontology/statements';
import type { Row } from '../build/csv';
import type { Draft } from '../build/draft';
import { figure } from '../build/figures';
import { evidenceOf, fileOf, type ReportRow, reportRow } from './rows';

const FILE = fileOf('ai_companies_funding_rounds');

/** What is agreed but not closed is planned; early talks are hearsay. */
const BY_STATUS: Readonly<Record<string, Certainty>> = {
  Closed: 'STATED',
  'Late discussions': 'PLANNED',
  'Early discussions': 'RUMOURED',
};

const COLUMNS = [
  { column: 'Funding (equity)', measure: 'funding-raised', kind: 'equity' },
  { column: 'Funding (debt)', measure: 'funding-raised', kind: 'debt' },
  { column: 'Valuation (post-money)', measure: 'valuation' },
] as const;

/** A zero says that no new money came in (shares changed hands), which is a figure; an empty cell is none. */
function readRound(draft: Draft, report: ReportRow): boolean {
  const { row } = report;
  const status = row.get('Status');
  const type = row.get('Type').toLowerCase().replaceAll(',', ' and ');
  const found = COLUMNS.flatMap((spec) => {
    const value = figure(row.get(spec.column));
    return value === null ? [] : [{ ...spec, value }];
  });
  for (const { column, measure, value, ...rest } of found)
    draft.metric(
      {
        subject: report.company,
        measure,
        value,
        unit: 'USD',
        dimensions: { round: row.get('Id'), ...('kind' in rest ? { kind: rest.kind } : {}) },
        ...(report.date ? { period: report.date } : {}),
      },
      evidenceOf(report, {
        column,
        certainty: BY_STATUS[status] ?? 'RUMOURED',
        notes: [`Status: ${status.toLowerCase()}.`, type === '' ? undefined : `Kind of round: ${type}.`],
      }),
    );
  return found.length > 0;
}

export function readFunding(draft: Draft, rows: readonly Row[]): void {
  for (const row of rows) {
    const report = reportRow(draft, FILE, row, 'Close date', 'its round of funding');
    if (report && !readRound(draft, report)) draft.report.skip({ file: FILE, line: row.line }, 'No amount.');
  }
}
