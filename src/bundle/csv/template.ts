/** Texts with cells in them: "company:{{slug Company}}". */
import { slug } from '../../adapters/names/slug';

/** The cells of a row by column, trimmed; empty ones are ''. */
export interface Row {
  readonly cells: ReadonlyMap<string, string>;
  /** Where it begins in its file, 1-based. */
  readonly line: number;
}

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  slug: (text) => slug(text),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
};

export interface Template {
  /** In the order in which they stand. */
  readonly columns: readonly string[];
  /** Undefined when a cell in it is empty. */
  readonly fill: (row: Row) => string | undefined;
}

interface Hole {
  /** Null for the line of the row. */
  readonly column: string | null;
  readonly change?: (text: string) => string;
}

function holeOf(inside: string, columns: ReadonlySet<string>): Hole | null {
  if (columns.has(inside)) return { column: inside };
  const [, word = '', column = ''] = /^(\w+)\s+(.+)$/.exec(inside) ?? [];
  const change = CHANGES[word];
  if (change && columns.has(column)) return { column, change };
  return inside === 'line' ? { column: null } : null;
}

/** What is between the braces of a hole that no column fills: what a fault says was got. */
export class UnknownColumn extends Error {
  constructor(readonly column: string) {
    super(column);
  }
}

/** @throws UnknownColumn */
export function templateOf(text: string, columns: ReadonlySet<string>): Template {
  // Split by a pattern with a group gives text, hole, text, hole, …, text.
  const pieces = text.split(/\{\{\s*(.*?)\s*\}\}/);
  const parts = pieces.map((piece, i): string | Hole => {
    if (i % 2 === 0) return piece;
    const hole = holeOf(piece, columns);
    if (!hole) throw new UnknownColumn(piece.replace(/^(slug|lower|upper)\s+/, ''));
    return hole;
  });
  const holes = parts.filter((part): part is Hole => typeof part !== 'string');
  return {
    columns: holes.flatMap(({ column }) => column ?? []),
    fill(row) {
      let filled = '';
      for (const part of parts) {
        if (typeof part === 'string') filled += part;
        else if (part.column === null) filled += row.line;
        else {
          const cell = row.cells.get(part.column) ?? '';
          if (cell === '') return undefined;
          filled += part.change ? part.change(cell) : cell;
        }
      }
      return filled;
    },
  };
}
