/** What the tables of reports have in common: a company, a date, a confidence, sources. */
import { isDate } from '../../ontology/period';
import { type Certainty, weakest } from '../../ontology/statements';
import { company } from '../build/companies';
import type { Row } from '../build/csv';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figureSureness } from '../epoch/confidence';
import { sourcesOf } from '../epoch/sources';

export interface ReportRow {
  readonly row: Row;
  readonly file: string;
  /** The id of the company. */
  readonly company: string;
  /** The date the figure is for, or undefined. */
  readonly date: string | undefined;
}

const FOLDER = 'ai_companies';

export const fileOf = (table: string): string => `${FOLDER}/${table}.csv`;

/** The row with its company, or undefined when it is empty or the company is not known. */
export function reportRow(
  draft: Draft,
  file: string,
  row: Row,
  dateColumn: string,
  what: string,
): ReportRow | undefined {
  const at = { file, line: row.line };
  const id = company(draft, row.get('Company'), at, what);
  if (id === undefined) return undefined;
  const date = row.get(dateColumn);
  if (date !== '' && !isDate(date)) draft.report.notice(at, `${dateColumn} ${date} is no date: left out.`);
  return { row, file, company: id, date: isDate(date) ? date : undefined };
}

export interface Caveats {
  readonly certainty?: Certainty;
  readonly notes?: readonly (string | undefined)[];
  readonly column?: string;
}

/** The evidence of a row: as sure as its label, or as `certainty` where that is weaker. */
export function evidenceOf(
  { row, file, company: id }: ReportRow,
  { certainty, notes = [], column }: Caveats,
): Evidence {
  const label = row.get('Id') || row.get('Date');
  const sureness = figureSureness(row.get('Confidence'));
  const basis = row.get('Source type') || row.get('Source Type');
  return {
    file,
    line: row.line,
    row: `${id.slice(id.indexOf(':') + 1)}: ${label}`,
    ...(column === undefined ? {} : { column }),
    certainty: weakest([sureness.certainty, ...(certainty ? [certainty] : [])]),
    notes: [sureness.note, basis === '' ? undefined : `Basis: ${basis.toLowerCase()}.`, ...notes],
    sources: sourcesOf(row),
  };
}

/** A note for a figure that was published before its period was over: it holds a forecast. */
export function reportedBefore({ row, date }: ReportRow): string | undefined {
  const reported = row.get('Report date');
  // Years before 2000 are slips of the pen.
  if (!isDate(reported) || reported < '2000' || date === undefined || reported >= date) return undefined;
  return `Reported on ${reported}, before the period was over: a forecast.`;
}
