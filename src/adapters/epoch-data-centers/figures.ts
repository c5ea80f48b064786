/** Figures of sites: the timelines, which reach into the future, and the state on the date of the snapshot. */
import { isDate } from '../../ontology/period';
import type { Certainty } from '../../ontology/statements';
import { type Row, readTable } from '../build/csv';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import { linksIn } from '../build/urls';
import { CURRENT_COLUMNS, type SiteColumn, TIMELINE_COLUMNS } from './columns';

/** Epoch AI works its figures out from pictures and permits: estimates. What lies after the snapshot is planned. */
export const sureness = (date: string, recordedOn: string): { certainty: Certainty; notes: string[] } =>
  date > recordedOn
    ? { certainty: 'PLANNED', notes: ['A forecast: it is dated after the snapshot.'] }
    : { certainty: 'ESTIMATED', notes: [] };

function write(
  draft: Draft,
  subject: string,
  period: string,
  row: Row,
  columns: readonly SiteColumn[],
  evidence: Evidence,
) {
  for (const { column, measure, unit, factor, written, dimensions } of columns) {
    const value = figure(row.get(column), factor);
    if (value === null) continue;
    draft.metric(
      {
        subject,
        measure,
        value,
        unit,
        period,
        ...(written === undefined ? {} : { text: `${row.get(column)} ${written}` }),
        ...(dimensions === undefined ? {} : { dimensions }),
      },
      { ...evidence, column },
    );
  }
}

/** `idOf` leads from what the table calls a site to its id. Returns the ids of the sites that have a timeline. */
export function readTimelines(
  draft: Draft,
  file: string,
  source: string,
  idOf: ReadonlyMap<string, string>,
): Set<string> {
  const timed = new Set<string>();
  for (const row of readTable(source).rows) {
    const [name, date] = [row.get('Data center'), row.get('Date')];
    const at = { file, line: row.line };
    const id = idOf.get(name);
    if (id === undefined) draft.report.skip(at, `No site of that name: ${name || 'none given'}.`);
    else if (!isDate(date)) draft.report.skip(at, `No date: ${date || 'none given'}.`);
    else {
      timed.add(id);
      const sources = linksIn(row.get('Construction status')).map(({ url }) => ({ url }));
      const evidence = { ...at, row: `${name}, ${date}`, sources, ...sureness(date, draft.header.recordedOn) };
      write(draft, id, date, row, TIMELINE_COLUMNS, evidence);
    }
  }
  return timed;
}

/** The state on the date of the snapshot; `month` is its period, which snapshots do not have in common. */
export function readCurrent(draft: Draft, subject: string, month: string, row: Row, evidence: Evidence): void {
  const notes = ['The state on the date of the snapshot.'];
  write(draft, subject, month, row, CURRENT_COLUMNS, { ...evidence, certainty: 'ESTIMATED', notes });
}
