/** The graph as a file a table, for spreadsheets and data frames: see docs/exports.md. */
import { join } from 'node:path';
import type { Output } from '../files';
import type { GraphStreams } from '../graph';
import { csvLine } from './cells';
import { TABLES, type Table } from './tables';

/** What tells spreadsheet programs that take files for a local encoding that this one is UTF-8. */
const BOM = '\uFEFF';

async function* textOf(graph: GraphStreams, { columns, rows }: Table, bom: boolean): AsyncGenerator<string> {
  yield (bom ? BOM : '') + csvLine(columns);
  for await (const page of rows(graph)) yield page.map(csvLine).join('');
}

export const csvFiles = (graph: GraphStreams, folder: string, bom: boolean): Output[] =>
  TABLES.map((table) => ({ path: join(folder, `${table.name}.csv`), text: textOf(graph, table, bom) }));
