/** Makes what a mapping says of a row: one value. */

import { dateFormatFault, dateReader, numberIn } from './convert';
import { type CellSpec, type Scalar, type ValueSpec } from './mapping';
import { type Row, type Template, templateOf } from './template';

/** A value; nothing, for want of these columns; or what is wrong with a cell. */
export type Made =
  | { readonly value: unknown }
  | { readonly without: readonly string[] }
  | { readonly wrong: string; readonly column: string };

export interface ValueMaker {
  readonly columns: readonly string[];
  readonly make: (row: Row) => Made;
}

/** What is wrong with a mapping, for its line. */
export class MappingError extends Error {}

/** @throws UnknownColumn, or MappingError */
export function makerOf(spec: ValueSpec, columns: ReadonlySet<string>): ValueMaker {
  if (Array.isArray(spec)) return listOf(spec as readonly (Scalar | CellSpec)[], columns);
  if (typeof spec === 'object') return cellOf(spec as CellSpec, columns);
  if (typeof spec !== 'string') return { columns: [], make: () => ({ value: spec }) };
  const template = templateOf(spec, columns);
  return { columns: template.columns, make: (row) => filled(template, row) };
}

function filled(template: Template, row: Row): Made {
  const text = template.fill(row);
  return text === undefined
    ? { without: template.columns.filter((column) => !row.cells.get(column)) }
    : { value: text };
}

/** The items that are there, each once. */
function listOf(specs: readonly (Scalar | CellSpec)[], columns: ReadonlySet<string>): ValueMaker {
  const makers = specs.map((spec) => makerOf(spec, columns));
  const all = makers.flatMap((maker) => maker.columns);
  return {
    columns: all,
    make(row) {
      const items: unknown[] = [];
      for (const maker of makers) {
        const made = maker.make(row);
        if ('wrong' in made) return made;
        if ('value' in made) items.push(...(Array.isArray(made.value) ? made.value : [made.value]));
      }
      return items.length === 0 ? { without: all } : { value: [...new Set(items)] };
    },
  };
}

function cellOf(spec: CellSpec, columns: ReadonlySet<string>): ValueMaker {
  const { column, text } = spec;
  if ((column === undefined) === (text === undefined))
    throw new MappingError('expected either "column" or "text", got both or neither. Keep one.');
  const template = templateOf(text ?? `{{${column}}}`, columns);
  if (column !== undefined && !columns.has(column)) throw new MappingError(`expected a column, got "${column}".`);
  const convert = converterOf(spec, column ?? text ?? '');
  return {
    columns: template.columns,
    make(row) {
      const cell = template.fill(row);
      if (cell === undefined)
        return spec.default === undefined ? filled(template, row) : { value: withList(spec, spec.default) };
      if (spec.split === undefined) return convert(cell);
      const items = cell.split(spec.split).map((item) => item.trim());
      const made = items.filter((item) => item !== '').map(convert);
      const wrong = made.find((one) => 'wrong' in one);
      if (wrong) return wrong;
      const values = made.flatMap((one) => ('value' in one ? [one.value] : []));
      return values.length === 0 ? { without: template.columns } : { value: [...new Set(values)] };
    },
  };
}

const withList = ({ split }: CellSpec, value: Scalar): unknown => (split === undefined ? value : [value]);

/** What becomes of the text of a cell. */
function converterOf({ map, else: other, number, date }: CellSpec, column: string): (cell: string) => Made {
  if ([map, number, date].filter((one) => one !== undefined).length > 1)
    throw new MappingError('expected one of "map", "number" and "date", got several. Keep one.');
  if (other !== undefined && map === undefined)
    throw new MappingError('expected "else" beside a "map", got it alone. Add the map, or take it away.');
  const wrong = (expected: string, cell: string, fix: string): Made => ({
    wrong: `expected ${expected}, got ${JSON.stringify(cell)}. ${fix}`,
    column,
  });
  const orNothing = (value: Scalar | null): Made => (value === null ? { without: [] } : { value });
  if (map !== undefined)
    return (cell) => {
      if (Object.hasOwn(map, cell)) return orNothing(map[cell] as Scalar | null);
      if (other !== undefined) return orNothing(other);
      return wrong(
        `one of ${Object.keys(map).join(', ')}`,
        cell,
        'Add it to the map, or say what else is with "else".',
      );
    };
  if (number !== undefined)
    return (cell) => {
      const value = numberIn(cell, number);
      const example = `1${number.thousands ?? ','}234${number.decimal ?? '.'}5`;
      return value === null
        ? wrong(`a number such as ${example}`, cell, 'Correct the cell, or say under "number" how it is written.')
        : { value };
    };
  if (date !== undefined) {
    const fault = dateFormatFault(date);
    if (fault) throw new MappingError(fault);
    const read = dateReader(date);
    return (cell) => {
      const value = read(cell);
      return value === null
        ? wrong(`a date that exists, as ${date}`, cell, 'Correct the cell or the format.')
        : { value };
    };
  }
  return (cell) => ({ value: cell });
}
