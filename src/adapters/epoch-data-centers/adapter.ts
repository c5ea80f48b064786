/** Epoch AI's data on frontier data centers, in snapshots: a later one supersedes the figures of those before it. */
import type { Adapter, AdapterInput } from '../adapter';
import { company, mentions, namedAs } from '../build/companies';
import { countryCode } from '../build/countries';
import { readTable } from '../build/csv';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import { fileIn, type Snapshot, snapshotsIn } from '../build/files';
import { Report } from '../build/report';
import { linksIn } from '../build/urls';
import { linkSureness } from '../epoch/confidence';
import { epochDraft, epochNames } from '../epoch/publication';
import { readChips } from './chips';
import { readCurrent, readTimelines } from './figures';
import { FOLDER, type Site, type SiteRow, sitesIn } from './sites';
import { type Standing, withdraw } from './withdrawn';

const PUBLICATION = {
  bundle: 'epoch-data-centers',
  title: 'Data on Frontier AI Data Centers',
  url: 'https://epoch.ai/data/data-centers',
};

const evidenceOf = ({ file, row, reference }: SiteRow): Evidence => ({ file, line: row.line, row: reference });

/** A site known by one of its names, or a new one that goes by all of them. */
function defineSite(draft: Draft, { rows }: Site): string {
  const names = [...new Set(rows.flatMap(({ name, reference }) => [name, reference]))];
  const known = names.map((name) => draft.names.find('Datacenter', name)).find(({ outcome }) => outcome === 'known');
  if (known?.outcome === 'known') return known.id;
  const [name = '', ...aliases] = names;
  const country = rows.map(({ row }) => countryCode(row.get('Country'))).findLast((code) => code !== undefined);
  const power = figure(rows.at(-1)?.row.get('Current power (MW)') ?? '');
  return draft.define('Datacenter', {
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    description: 'Data center for AI; one of those that Epoch AI follows from the air and in permits.',
    ...(country ? { country } : {}),
    ...(Number(power) > 0 ? { status: 'operating' } : {}),
  });
}

const LINKS = [
  { column: 'Owner', type: 'OPERATES', note: 'Epoch AI has it as the owner.' },
  { column: 'Users', type: 'DEPLOYS_AT', note: 'Epoch AI has it as a user.' },
] as const;

function readSite(draft: Draft, id: string, site: SiteRow): void {
  const evidence = evidenceOf(site);
  for (const { column, type, note } of LINKS)
    for (const { name, tag } of mentions(site.row.get(column))) {
      const end = company(
        draft,
        name,
        evidence,
        `that it is ${column === 'Owner' ? 'the owner' : 'a user'} of ${site.name}`,
      );
      if (end === undefined) continue;
      const sureness = linkSureness(tag);
      const notes = [note, sureness.note, namedAs(draft, end, name)];
      draft.relation(type, end, id, {
        ...evidence,
        column,
        notes,
        ...(sureness.certainty ? { certainty: sureness.certainty } : {}),
      });
    }
  const sources = linksIn(site.row.get('Selected Sources'));
  readCurrent(draft, id, site.snapshot.name.slice(0, 7), site.row, { ...evidence, sources });
}

/** One bundle a snapshot. It defines the sites that appear in it first. */
function readSnapshot(
  { files }: AdapterInput,
  { name }: Snapshot,
  draft: Draft,
  sites: readonly Site[],
  ids: Map<Site, string>,
  standing: Standing,
): void {
  const idOf = new Map<string, string>();
  for (const site of sites) {
    const here = site.rows.find(({ snapshot }) => snapshot.name === name);
    if (!here) continue;
    const id = ids.get(site) ?? defineSite(draft, site);
    ids.set(site, id);
    idOf.set(here.reference, id);
    readSite(draft, id, here);
  }
  for (const { renamed } of sites)
    for (const { row, because } of renamed)
      if (row.snapshot.name === name)
        draft.report.notice(evidenceOf(row), `${row.name} is taken for ${idOf.get(row.reference)}: ${because}.`);
  const timelines = `${FOLDER}/${name}/data_center_timelines.csv`;
  const source = fileIn(files, timelines);
  const timed = readTimelines(draft, timelines, source, idOf);
  const gone = withdraw(draft, standing, timed, readTable(source).columns, timelines);
  if (gone > 0)
    draft.report.notice(
      { file: timelines, line: 1 },
      `${gone} figures of earlier snapshots are not in this one: said to be gone.`,
    );
  const chips = `${FOLDER}/${name}/data_center_chip_quantities.csv`;
  const quantities = files.get(chips);
  if (quantities !== undefined) readChips(draft, chips, quantities, idOf);
}

export const epochDataCenters: Adapter = {
  name: 'epoch-data-centers',
  title: 'Epoch AI: data centers',
  description: 'Power, computing power and cost of AI data centers over time, in snapshots, with forecasts.',
  dataset: 'epoch-ai',
  read: (input: AdapterInput) => {
    const report = new Report();
    const names = epochNames(input);
    const sites = sitesIn(input.files);
    const ids = new Map<Site, string>();
    const standing: Standing = new Map();
    const bundles = snapshotsIn(input.files, FOLDER).map((snapshot) => {
      const draft = epochDraft(PUBLICATION, snapshot.recordedOn, names, report);
      readSnapshot(input, snapshot, draft, sites, ids, standing);
      return draft.document();
    });
    return { bundles, ...report.result(names) };
  },
};
