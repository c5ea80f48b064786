/** Where a statement comes from, as adapters give it and as bundles hold it. */
import type { CitationRecord, StatementRecord } from '../../bundle/types';
import type { Certainty } from '../../ontology/statements';
import type { Location } from '../adapter';
import { documentId, type Link, publisherOf } from './urls';

export interface Evidence extends Location {
  /** The row, as a person finds it: its key column. */
  readonly row: string;
  /** The column or cell, where that helps. */
  readonly column?: string;
  /** Where to look, in place of the row: for what is not in the file. */
  readonly locator?: string;
  readonly certainty?: Certainty;
  /** Caveats in our own words; those left undefined are left out. */
  readonly notes?: readonly (string | undefined)[];
  /** What the data set itself draws on for this row. */
  readonly sources?: readonly Link[];
}

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** "data_centers.csv, row “Meta Prometheus”, column Owner". Lines change between snapshots; rows are found by their key. */
export const locatorOf = ({ file, row, column, locator }: Evidence): string =>
  locator ?? `${base(file)}, row “${row}”${column === undefined ? '' : `, column ${column}`}`;

export const noteOf = (notes: Evidence['notes'] = []): string | undefined => {
  const said = notes.filter((note) => note !== undefined && note !== '');
  return said.length === 0 ? undefined : said.join(' ');
};

function citationsOf(evidence: Evidence): CitationRecord[] {
  const locator = locatorOf(evidence);
  return [
    { locator },
    ...(evidence.sources ?? []).map(({ url }) => ({
      document: documentId(url),
      locator: `as cited by ${locator}`,
      quoting: [publisherOf(url)],
    })),
  ];
}

/** The evidence as a statement of a bundle carries it. */
export function statementOf(evidence: Evidence): StatementRecord {
  const citations = citationsOf(evidence);
  const note = noteOf(evidence.notes);
  return {
    ...(evidence.certainty === undefined || evidence.certainty === 'STATED' ? {} : { certainty: evidence.certainty }),
    ...(note === undefined ? {} : { note }),
    ...(citations.length === 1 ? { locator: locatorOf(evidence) } : { citations }),
  };
}

const citations = ({ locator, citations }: StatementRecord): readonly CitationRecord[] =>
  citations ?? (locator === undefined ? [] : [{ locator }]);

/** One statement with the citations of both, and the notes of both. */
export function withEvidenceOf<T extends StatementRecord>(kept: T, other: StatementRecord): T {
  const { locator: _, citations: __, ...rest } = kept;
  const all = [...citations(kept), ...citations(other)];
  const seen = new Set<string>();
  const distinct = all.filter((one) => {
    const key = JSON.stringify([one.document, one.locator]);
    return !seen.has(key) && seen.add(key);
  });
  const note = kept.note?.includes(other.note ?? '') ? kept.note : noteOf([kept.note, other.note]);
  const [only, ...more] = distinct;
  const cited =
    only && more.length === 0 && only.document === undefined ? { locator: only.locator } : { citations: distinct };
  return { ...(rest as unknown as T), ...(note === undefined ? {} : { note }), ...cited };
}
