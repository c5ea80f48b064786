/** CSV tables whose rows know their lines. */
import { parse } from 'csv-parse/sync';

export interface Row {
  /** The cell of a column, without the spaces around it; empty when the table has no such column. */
  readonly get: (column: string) => string;
  /** The line on which the row begins, 1-based. */
  readonly line: number;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Cells may hold line breaks and doubled quotes (RFC 4180); short rows have empty cells at their end. */
export function readTable(source: string): Table {
  const parsed = parse(source, { bom: true, info: true, relax_column_count: true }) as unknown as Parsed[];
  const columns = (parsed[0]?.record ?? []).map((column) => column.trim());
  const at = new Map(columns.map((column, index) => [column, index]));
  return {
    columns,
    rows: parsed.slice(1).map(({ record }, index) => ({
      get: (column) => record[at.get(column) ?? -1]?.trim() ?? '',
      line: (parsed[index]?.info.lines ?? 0) + 1,
    })),
  };
}
