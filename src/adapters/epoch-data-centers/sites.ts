/** Which rows of the snapshots are the same site. Epoch AI has renamed sites between snapshots and gives them no ids. */
import type { Files } from '../adapter';
import { type Row, readTable } from '../build/csv';
import { fileIn, type Snapshot, snapshotsIn } from '../build/files';
import { nameKey } from '../names/key';

export const FOLDER = 'data_centers';

export interface SiteRow {
  readonly snapshot: Snapshot;
  readonly file: string;
  readonly row: Row;
  readonly name: string;
  /** What the timelines of the same snapshot call it. */
  readonly reference: string;
}

export interface Site {
  /** One a snapshot at most, the oldest first. */
  readonly rows: SiteRow[];
  /** Why a row with another name was taken for this site. */
  readonly renamed: { readonly row: SiteRow; readonly because: string }[];
}

/** The oldest snapshot has both a "Handle", which its timelines use, and the "Title" that later ones call the name. */
function siteRows(files: Files, snapshot: Snapshot): SiteRow[] {
  const file = `${FOLDER}/${snapshot.name}/data_centers.csv`;
  return readTable(fileIn(files, file)).rows.map((row) => {
    const name = row.get('Title') || row.get('Name');
    return { snapshot, file, row, name, reference: row.get('Handle') || name };
  });
}

const sheetOf = ({ row }: SiteRow): string => row.get('Calculations sheet').match(/\/d\/([\w-]+)/)?.[1] ?? '';
const addressOf = ({ row }: SiteRow): string => nameKey(row.get('Address'));

/** The sites whose latest row has the same non-empty `key`, when there is one and the key is this row's alone. */
function only(
  sites: readonly Site[],
  row: SiteRow,
  among: readonly SiteRow[],
  key: (row: SiteRow) => string,
): Site | undefined {
  const own = key(row);
  if (own === '' || among.filter((one) => key(one) === own).length > 1) return undefined;
  const found = sites.filter(({ rows }) => key(rows.at(-1) as SiteRow) === own);
  return found.length === 1 ? found[0] : undefined;
}

/** By the name; else by the sheet of calculations, which Epoch AI keeps a site; else by the address. */
function place(sites: Site[], row: SiteRow, among: readonly SiteRow[]): void {
  const taken = (site: Site): boolean => site.rows.at(-1)?.snapshot === row.snapshot;
  const named = sites.find(({ rows }) => rows.some(({ name }) => nameKey(name) === nameKey(row.name)));
  if (named && !taken(named)) {
    named.rows.push(row);
    return;
  }
  const free = sites.filter((site) => !taken(site));
  const bySheet = only(free, row, among, sheetOf);
  const found = bySheet ?? only(free, row, among, addressOf);
  if (!found) {
    sites.push({ rows: [row], renamed: [] });
    return;
  }
  found.renamed.push({ row, because: bySheet ? 'the same sheet of calculations' : 'the same address' });
  found.rows.push(row);
}

/** The sites of all snapshots, in the order in which they first appear. */
export function sitesIn(files: Files): Site[] {
  const sites: Site[] = [];
  for (const snapshot of snapshotsIn(files, FOLDER)) {
    const rows = siteRows(files, snapshot);
    // Names first: a site that keeps its name must not be taken for a renamed one.
    const known = (row: SiteRow): boolean =>
      sites.some(({ rows: before }) => before.some(({ name }) => nameKey(name) === nameKey(row.name)));
    const ordered = [...rows.filter(known), ...rows.filter((row) => !known(row))];
    for (const row of ordered) place(sites, row, rows);
  }
  return sites;
}
