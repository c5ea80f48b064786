/** Chips installed at sites, by type and date (the newest snapshot only has them). */
import { isDate } from '../../ontology/period';
import { weakest } from '../../ontology/statements';
import { company, mentions, namedAs } from '../build/companies';
import { readTable } from '../build/csv';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import { linksIn } from '../build/urls';
import { linkSureness } from '../epoch/confidence';
import { sureness } from './figures';

/** What a company has disclosed is stated; all else Epoch AI estimates. */
const DISCLOSED = 'Company disclosure';

export function readChips(draft: Draft, file: string, source: string, idOf: ReadonlyMap<string, string>): void {
  for (const row of readTable(source).rows) {
    const [site, date, chip] = [row.get('Data center'), row.get('Date'), row.get('Chip type')];
    const value = figure(row.get('Number of Units'));
    const at = { file, line: row.line };
    const id = idOf.get(site);
    if (id === undefined || !isDate(date) || value === null) {
      draft.report.skip(
        at,
        id === undefined ? `No site of that name: ${site || 'none given'}.` : 'No date or no number.',
      );
      continue;
    }
    const dated = sureness(date, draft.header.recordedOn);
    const disclosed = row.get('Number of Units source') === DISCLOSED && dated.certainty === 'ESTIMATED';
    const certainty = disclosed ? ('STATED' as const) : dated.certainty;
    const sources = linksIn(row.get('Notes')).map(({ url }) => ({ url }));
    const evidence: Evidence = { ...at, row: `${chip} at ${site}, ${date}`, ...dated, certainty, sources };
    draft.metric(
      { subject: id, measure: 'accelerators', value, unit: 'accelerators', period: date, dimensions: { chip } },
      {
        ...evidence,
        column: 'Number of Units',
        notes: [...dated.notes, disclosed ? 'Disclosed by a company.' : undefined],
      },
    );
    const found = draft.names.find('Technology', chip);
    if (found.outcome === 'known') draft.relation('EQUIPPED_WITH', id, found.id, { ...evidence, column: 'Chip type' });
    else draft.report.unresolved('Technology', chip, at, `that ${site} is equipped with it`);
    for (const { name, tag } of mentions(row.get('Owner'))) {
      const owner = company(draft, name, at, `that its chips are at ${site}`);
      if (owner === undefined) continue;
      const tagged = linkSureness(tag);
      draft.relation('DEPLOYS_AT', owner, id, {
        ...evidence,
        column: 'Owner',
        certainty: weakest([tagged.certainty ?? 'STATED', ...(dated.certainty === 'PLANNED' ? [dated.certainty] : [])]),
        notes: ['It owns chips there.', tagged.note, namedAs(draft, owner, name)],
      });
    }
  }
}
