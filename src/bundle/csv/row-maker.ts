/** Makes the records of a row, as a mapping says. */
import { type Fault, hint } from '../faults';
import type { SourceRecord } from '../stream/source';
import type { Path } from '../yaml';
import type { Conditions, Mapping, RecordSpec, ValueSpec } from './mapping';
import { recordSchema } from './mapping-schema';
import { type Row, UnknownColumn } from './template';
import { type Made, MappingError, makerOf, type ValueMaker } from './value';

/** A value of a record: made, or a map or list of such. */
type Node =
  | { readonly maker: ValueMaker; readonly path: Path }
  | { readonly map: Readonly<Record<string, Node>>; readonly path: Path }
  | { readonly list: readonly Node[]; readonly path: Path };

interface RecordMaker {
  readonly spec: RecordSpec;
  readonly when: (row: Row) => boolean;
  readonly fields: readonly (readonly [name: string, node: Node, required: boolean])[];
}

export interface Rows {
  /** Whether rows like this are read at all. */
  readonly wanted: (row: Row) => boolean;
  /** The records of a row of these sections, and what is wrong with its cells. */
  readonly make: (row: Row, sections: ReadonlySet<string>) => { records: SourceRecord[]; faults: Fault[] };
}

/** A mapping made ready for a file with these columns; or its faults, where it speaks of others. */
export function rowsOf(file: string, mapping: Mapping, columns: ReadonlySet<string>): Rows | { faults: Fault[] } {
  const faults: Fault[] = [];
  const at = (path: Path, message: string): void => {
    faults.push({ file: mapping.file, line: mapping.lineOf(path), message });
  };
  const unknown = (column: string): string =>
    `expected one of the columns ${[...columns].join(', ')}, got "${column}".${hint(column, columns)}`;
  const context = { columns, at, unknown };
  const wanted = conditionsOf(mapping.when, ['when'], context);
  const makers = mapping.records.map((spec) => recordMaker(spec, context));
  if (faults.length > 0) return { faults };
  return {
    wanted,
    make(row, sections) {
      const made = { records: [] as SourceRecord[], faults: [] as Fault[] };
      for (const maker of makers)
        if (sections.has(maker.spec.section) && maker.when(row)) makeRecord(maker, row, { file, mapping }, made);
      return made;
    },
  };
}

interface Context {
  readonly columns: ReadonlySet<string>;
  readonly at: (path: Path, message: string) => void;
  readonly unknown: (column: string) => string;
}

function conditionsOf(when: Conditions, path: Path, { columns, at, unknown }: Context): (row: Row) => boolean {
  const tests = Object.entries(when).map(([column, { filled, is, not }]) => {
    if (!columns.has(column)) at([...path, column], unknown(column));
    const [wanted, unwanted] = [is?.map(String), not?.map(String)];
    return (row: Row): boolean => {
      const cell = row.cells.get(column) ?? '';
      return (
        (filled === undefined || filled === (cell !== '')) &&
        (wanted === undefined || wanted.includes(cell)) &&
        !unwanted?.includes(cell)
      );
    };
  });
  return (row) => tests.every((test) => test(row));
}

function recordMaker(spec: RecordSpec, context: Context): RecordMaker {
  const { required } = recordSchema(spec.section);
  const fields = Object.entries(spec.fields).map(
    ([name, written]) => [name, nodeOf(name, written, [...spec.path, name], context), required.includes(name)] as const,
  );
  return { spec, when: conditionsOf(spec.when, [...spec.path, 'when'], context), fields };
}

/** Only these two keys hold maps of values; elsewhere a map says what to make of a cell. */
function nodeOf(name: string, written: unknown, path: Path, context: Context): Node {
  const mapOf = (values: object, at: Path): Node => ({
    path: at,
    map: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, nodeOf('', value, [...at, key], context)]),
    ),
  });
  if (name === 'dimensions') return mapOf(written as object, path);
  if (name === 'citations')
    return { path, list: (written as object[]).map((citation, i) => mapOf(citation, [...path, i])) };
  try {
    return { path, maker: makerOf(written as ValueSpec, context.columns) };
  } catch (error) {
    if (error instanceof UnknownColumn) context.at(path, context.unknown(error.column));
    else if (error instanceof MappingError) context.at(path, error.message);
    else throw error;
    return { path, maker: { columns: [], make: () => ({ without: [] }) } };
  }
}

function make(node: Node, row: Row): Made {
  if ('maker' in node) return node.maker.make(row);
  if ('list' in node) {
    const items: unknown[] = [];
    for (const one of node.list) {
      const made = make(one, row);
      if ('wrong' in made) return made;
      if ('value' in made) items.push(made.value);
    }
    return items.length > 0 ? { value: items } : { without: [] };
  }
  const entries: [string, unknown][] = [];
  for (const [key, one] of Object.entries(node.map)) {
    const made = make(one, row);
    if ('wrong' in made) return made;
    if ('value' in made) entries.push([key, made.value]);
  }
  return entries.length > 0 ? { value: Object.fromEntries(entries) } : { without: [] };
}

const quoted = (columns: readonly string[]): string =>
  columns.length === 0
    ? ''
    : ` in ${columns.length === 1 ? 'the column' : 'the columns'} ${columns.map((c) => `"${c}"`).join(', ')}`;

interface Files {
  readonly file: string;
  readonly mapping: Mapping;
}

function makeRecord(
  { spec, fields }: RecordMaker,
  row: Row,
  { file, mapping }: Files,
  made: { records: SourceRecord[]; faults: Fault[] },
): void {
  const { properties } = recordSchema(spec.section);
  // A list of one may be written as the one.
  const isList = (name: string): boolean => properties[name]?.type === 'array';
  const record: Record<string, unknown> = {};
  let sound = true;
  const fault = (path: Path, message: string): void => {
    sound = false;
    made.faults.push({ file, line: row.line, message: `${message} (${mapping.file}:${mapping.lineOf(path)})` });
  };
  for (const [name, node, required] of fields) {
    const value = make(node, row);
    if ('wrong' in value) fault(node.path, `${name}, column "${value.column}": ${value.wrong}`);
    else if ('value' in value) record[name] = isList(name) && !Array.isArray(value.value) ? [value.value] : value.value;
    else if (required)
      fault(
        node.path,
        `${name}: expected a value, got nothing${quoted(value.without)}. Fill it in, or leave such rows out with "when".`,
      );
  }
  if (!sound) return;
  const via = (path: Path): string => {
    const field = fields.find(([name]) => name === path[0]);
    const columns = field && 'maker' in field[1] ? quoted(field[1].maker.columns) : '';
    return ` (made${columns && `${columns.replace(' in ', ' of ')},`} by ${mapping.file}:${mapping.lineOf([...spec.path, ...path])})`;
  };
  const { section } = spec;
  made.records.push({ section, record, line: row.line, text: JSON.stringify({ [section]: record }), via });
}
