/** Epoch AI's data on machine learning hardware: chips, who makes them, what they can do and cost. */
import { isDate } from '../../ontology/period';
import type { Adapter, AdapterInput } from '../adapter';
import { company } from '../build/companies';
import { type Row, readTable } from '../build/csv';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import { fileIn } from '../build/files';
import { Report } from '../build/report';
import { linksIn } from '../build/urls';
import { epochDraft, epochNames } from '../epoch/publication';
import { nameKey, nameWords } from '../names/key';
import { HARDWARE_COLUMNS } from './figures';

const FILE = 'ml_hardware/ml_hardware.csv';

const PUBLICATION = {
  bundle: 'epoch-ml-hardware',
  title: 'Data on Machine Learning Hardware',
  url: 'https://epoch.ai/data/machine-learning-hardware',
};

/** The name without the maker's before it, which is what people and other tables call it: "A100", "TPU v4". */
export function shortName(name: string, maker: string): string | undefined {
  const first = nameWords(name)[0]?.text;
  const makers = nameWords(maker).map(({ text }) => text);
  const rest = name.slice(name.indexOf(' ') + 1);
  return first !== undefined && makers.includes(first) && rest !== name ? rest : undefined;
}

/** Short names that only one chip has. */
function aliases(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const short = rows.flatMap((row) => {
    const name = shortName(row.get('Hardware name'), row.get('Manufacturer'));
    return name === undefined ? [] : [[row, name] as const];
  });
  const taken = [...rows.map((row) => row.get('Hardware name')), ...short.map(([, name]) => name)].map(nameKey);
  return new Map(short.filter(([, name]) => taken.filter((key) => key === nameKey(name)).length === 1));
}

function readChip(draft: Draft, row: Row, alias: string | undefined): void {
  const name = row.get('Hardware name');
  const maker = row.get('Manufacturer');
  const sources = [...linksIn(row.get('Link to datasheet')), ...linksIn(row.get('Source for the price'))];
  const evidence: Evidence = { file: FILE, line: row.line, row: name };
  const found = draft.names.find('Technology', name);
  const id =
    found.outcome === 'known'
      ? found.id
      : draft.define('Technology', {
          name,
          ...(alias === undefined ? {} : { aliases: [alias] }),
          description: `Chip for machine learning${maker === '' ? '' : `; maker: ${maker}`}.`,
          technologyKind: 'chip',
        });
  const makerId = maker === '' ? undefined : company(draft, maker, evidence, `that it makes ${name}`);
  if (makerId !== undefined) draft.relation('MAKES', makerId, id, { ...evidence, column: 'Manufacturer' });
  for (const { column, measure, unit, factor, dimensions } of HARDWARE_COLUMNS) {
    const cell = row.get(column);
    const value = figure(cell, factor);
    if (value === null) continue;
    const from = column === 'Release price (USD)' ? sources : linksIn(row.get('Link to datasheet'));
    draft.metric(
      { subject: id, measure, value, unit, ...(dimensions ? { dimensions } : {}) },
      { ...evidence, column, sources: from },
    );
  }
  const released = row.get('Release date');
  if (isDate(released))
    draft.event(
      { kind: 'RELEASE', title: `Release of ${name}`, date: released, participants: [id] },
      { ...evidence, column: 'Release date', certainty: released > draft.header.recordedOn ? 'PLANNED' : 'STATED' },
    );
}

export const epochHardware: Adapter = {
  name: 'epoch-hardware',
  title: 'Epoch AI: machine learning hardware',
  description: 'Chips with their peak performance by precision, memory, power and release price.',
  dataset: 'epoch-ai',
  read: (input: AdapterInput) => {
    const report = new Report();
    const draft = epochDraft(PUBLICATION, input.recordedOn, epochNames(input), report);
    const { rows } = readTable(fileIn(input.files, FILE));
    const short = aliases(rows);
    for (const row of rows) readChip(draft, row, short.get(row));
    return { bundles: [draft.document()], ...report.result(draft.names) };
  },
};
