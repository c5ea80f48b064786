/** The table of the list: Markdown whose cells hold links and several names. */
import type { Location } from '../adapter';

export const FILE = 'README.md';

export interface ListRow extends Location {
  readonly number: string;
  /** As written: "浙江大学&OpenKG". */
  readonly institution: string;
  readonly models: readonly string[];
  readonly place: string;
  readonly field: string;
  /** The note, with the texts of links in their place. */
  readonly note: string;
}

const HEADER = /^\|\s*序号\s*\|/;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const ITEM = /\[([^\]]+)\]\([^)]*\)|([^,，、[\]]+)/g;

/** Words after a link that say there are more of a kind. */
const SERIES = new Set(['系列', '等']);

const plain = (cell: string): string => cell.replace(LINK, '$1').trim();

/** The names in a cell: texts of links, and what stands between commas. */
export function namesIn(cell: string): string[] {
  return [...cell.matchAll(ITEM)]
    .map(([, link, bare]) => (link ?? bare ?? '').trim())
    .filter((name) => name !== '' && !SERIES.has(name));
}

/** The rows of the table of Chinese models; the tables below it are not read. */
export function readList(source: string): ListRow[] {
  const lines = source.split('\n');
  const header = lines.findIndex((line) => HEADER.test(line));
  if (header < 0) return [];
  const rows: ListRow[] = [];
  for (const [offset, text] of lines.slice(header + 2).entries()) {
    if (!text.startsWith('|')) break;
    const [number = '', institution = '', models = '', place = '', field = '', , ...note] = text
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    rows.push({
      file: FILE,
      line: header + 3 + offset,
      number,
      institution: plain(institution),
      models: namesIn(models),
      place: place.trim(),
      field,
      note: plain(note.filter((cell) => cell !== '').join(' ')),
    });
  }
  return rows;
}

/** The institutions of a cell, joined there by "+", "&" or "、". */
export const institutionsIn = (cell: string): string[] =>
  cell
    .split(/[+＋&、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
