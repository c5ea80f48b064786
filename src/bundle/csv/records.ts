/** A CSV with a mapping, as records: first what it defines, then what it states of that. */
import { BundleError, type Fault } from '../faults';
import type { ByteSource } from '../stream/bytes';
import { HashSet } from '../stream/hash-set';
import { isStatement } from '../stream/keys';
import type { Batch, Reading, RecordSource, SourceRecord } from '../stream/source';
import { type Mapping, readMapping } from './mapping';
import { ROW_SECTIONS } from './mapping-schema';
import { type Rows, rowsOf } from './row-maker';
import { type CellBatch, type Cells, tableOf } from './table';
import type { Row } from './template';

export interface MappingText {
  /** For messages. */
  readonly file: string;
  readonly source: string;
}

/**
 * A row may speak of what a row further down defines: the file is read twice, for entities and measures and then for
 * statements. Rows that make the same record make it once.
 * @throws BundleError for faults of the mapping.
 */
export function csvRecords(bytes: ByteSource, { file, source }: MappingText): RecordSource {
  if (bytes.once)
    throw new BundleError([
      {
        file: bytes.name,
        line: 0,
        message: 'expected a file of CSV, which is read several times, got a stream. Save it first.',
      },
    ]);
  const read = readMapping(file, source);
  if ('faults' in read) throw new BundleError(read.faults);
  const { mapping } = read;
  const passes = [false, true]
    .map((statements) => new Set(ROW_SECTIONS.filter((section) => isStatement(section) === statements)))
    .filter((sections) => mapping.records.some(({ section }) => sections.has(section)));
  return {
    name: bytes.name,
    once: false,
    size: (bytes.size ?? 0) * passes.length,
    open: async (): Promise<Reading> => ({ header: mapping.header, batches: batchesOf(bytes, mapping, passes) }),
  };
}

async function* batchesOf(
  bytes: ByteSource,
  mapping: Mapping,
  passes: readonly ReadonlySet<string>[],
): AsyncGenerator<Batch> {
  const once = new Repeats(bytes.name);
  const first = (statements: boolean) => mapping.once.filter(({ section }) => isStatement(section) === statements);
  yield { records: first(false), faults: [], read: 0 };
  for (const [pass, sections] of passes.entries()) {
    const before = (bytes.size ?? 0) * pass;
    for await (const batch of passOf(bytes, mapping, sections, pass === 0)) {
      const { records, faults } = once.without(batch.records);
      yield { records, faults: [...batch.faults, ...faults], read: before + batch.read };
      // The mapping does not fit the file: its rows would all be told, for nothing.
      if (batch.ends) return;
    }
  }
  yield { records: first(true), faults: [], read: (bytes.size ?? 0) * passes.length };
}

interface PassBatch extends Batch {
  readonly ends?: boolean;
}

/** Faults of the rows themselves are told in one pass only. */
async function* passOf(
  bytes: ByteSource,
  mapping: Mapping,
  sections: ReadonlySet<string>,
  tellRows: boolean,
): AsyncGenerator<PassBatch> {
  let columns = mapping.columns?.map((column) => column.trim());
  let rows: Rows | undefined;
  for await (const batch of tableOf(bytes, mapping.delimiter)) {
    const { read } = batch;
    let cells = batch.rows;
    if (columns === undefined && cells[0]) {
      columns = cells[0].cells.map((column) => column.trim());
      cells = cells.slice(1);
    }
    if (columns !== undefined && rows === undefined) {
      const made = rowsFor(bytes.name, mapping, columns);
      if ('faults' in made) {
        yield { records: [], faults: made.faults, read, ends: true };
        return;
      }
      rows = made;
    }
    yield rows && columns
      ? recordsOf(cells, batch, rows, { columns, sections, mapping, bytes, tellRows })
      : noHeader(bytes, batch);
  }
}

function noHeader({ name }: ByteSource, { faults, read }: CellBatch): Batch {
  const message =
    'expected a line with the names of the columns, got an empty file. Add it, or give "columns" under "csv".';
  return { records: [], faults: faults.length > 0 ? faults : [{ file: name, line: 1, message }], read };
}

function rowsFor(file: string, mapping: Mapping, columns: readonly string[]): Rows | { faults: Fault[] } {
  const twice = columns.find((column, i) => column !== '' && columns.indexOf(column) !== i);
  if (twice !== undefined) {
    const message = `expected each column once, got "${twice}" again. Rename one of the two.`;
    return { faults: [{ file, line: 1, message }] };
  }
  return rowsOf(file, mapping, new Set(columns));
}

interface Pass {
  readonly columns: readonly string[];
  readonly sections: ReadonlySet<string>;
  readonly mapping: Mapping;
  readonly bytes: ByteSource;
  readonly tellRows: boolean;
}

function recordsOf(cells: readonly Cells[], { faults: unread, read }: CellBatch, rows: Rows, pass: Pass): Batch {
  const records: SourceRecord[] = [];
  const faults: Fault[] = pass.tellRows ? [...unread] : [];
  for (const one of cells) {
    if (one.cells.length !== pass.columns.length) {
      const message = `expected ${pass.columns.length} cells, a cell a column, got ${one.cells.length}. Put a cell that holds "${pass.mapping.delimiter}" in quotes.`;
      if (pass.tellRows) faults.push({ file: pass.bytes.name, line: one.line, message });
      continue;
    }
    const row = rowOf(one, pass);
    if (!rows.wanted(row)) continue;
    const made = rows.make(row, pass.sections);
    records.push(...made.records);
    faults.push(...made.faults);
  }
  return { records, faults, read };
}

function rowOf({ cells, line }: Cells, { columns, mapping: { empty } }: Pass): Row {
  const named = new Map<string, string>();
  for (let i = 0; i < columns.length; i++) {
    const cell = (cells[i] as string).trim();
    named.set(columns[i] as string, empty.has(cell) ? '' : cell);
  }
  return { cells: named, line };
}

/** Leaves out what is made again, and tells what is made again otherwise. */
class Repeats {
  readonly #ids = new HashSet();
  readonly #texts = new HashSet();

  constructor(readonly file: string) {}

  without(records: readonly SourceRecord[]): { records: SourceRecord[]; faults: Fault[] } {
    const kept: SourceRecord[] = [];
    const faults: Fault[] = [];
    for (const source of records) {
      if (!this.#texts.add(source.text)) continue;
      const { section, record, line } = source;
      const name = section === 'relations' ? `${record.type} ${record.source} ${record.target}` : String(record.id);
      if (this.#ids.add(`${section} ${name}`)) kept.push(source);
      else {
        const message = `${section}: expected ${name} to read the same wherever it is made, got it otherwise than in a row further up. Make it of cells that don't differ, or of one of the rows with "when".`;
        faults.push({ file: this.file, line, message });
      }
    }
    return { records: kept, faults };
  }
}
