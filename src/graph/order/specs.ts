/** What a connection can be ordered by: the values that it can be filtered by, counts of links, and figures. */
import type { FilterSpec, ManyField, ScalarField } from '../filter/types';

export interface OrderField {
  readonly description: string;
  readonly kind: 'string' | 'number';
  /** The value of the thing itself. */
  readonly value?: (variable: string) => string;
  /** Whether every thing has it. */
  readonly required?: true;
  /** Whether the database keeps it in order. */
  readonly indexed?: true;
  /** How many links it has. */
  readonly count?: ManyField;
  /** A figure of it: which one is said beside the field. */
  readonly metric?: true;
}

export interface OrderSpec {
  /** The name of the input type, and with "Field" behind it that of its enumeration. */
  readonly name: string;
  /** By the value of the enumeration. */
  readonly fields: Readonly<Record<string, OrderField>>;
}

/** One key of an order as the API takes it. */
export interface OrderKeyInput {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null | undefined;
  readonly nulls?: 'FIRST' | 'LAST' | null | undefined;
  readonly metric?: MetricKey | null | undefined;
}

/** Which figure of an entity: the latest level of a measure in a unit, or that of one period. */
export interface MetricKey {
  readonly measure: string;
  readonly unit: string;
  readonly period?: string | null | undefined;
}

const constant = (name: string): string => name.replace(/([A-Z])/g, '_$1').toUpperCase();

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function valueField({ operators, value, required, indexed, description }: ScalarField): OrderField {
  // Not every database compares truth values: as numbers they all do.
  if (operators === 'Boolean')
    return {
      description,
      kind: 'number',
      value: (variable) => `CASE ${value(variable)} WHEN true THEN 1 WHEN false THEN 0 END`,
    };
  return {
    description,
    kind: operators === 'Number' ? 'number' : 'string',
    value,
    ...(required && { required }),
    ...(indexed && { indexed }),
  };
}

const made = new Map<string, OrderSpec>();

/** The order that goes with a filter: the same things, told by the same table. */
export function orderOf(filter: FilterSpec): OrderSpec {
  const known = made.get(filter.name);
  if (known) return known;
  const fields: Record<string, OrderField> = {};
  for (const [name, field] of Object.entries(filter.fields)) {
    if ('operators' in field) {
      if (field.operators !== 'Strings') fields[constant(name)] = valueField(field);
    } else if ('inline' in field) {
      for (const [part, inner] of Object.entries(field.inline.fields))
        if ('operators' in inner) fields[constant(`${name}_${part}`)] = valueField(inner);
    } else if ('quantifiers' in field)
      fields[`${constant(name)}_COUNT`] = {
        description: `By how many there are: ${lower(field.description.replace(/^By (these: )?/, ''))}`,
        kind: 'number',
        count: field,
      };
  }
  if ('metrics' in filter.fields && 'kind' in filter.fields)
    fields.METRIC = { description: 'By a figure: say which one in `metric`.', kind: 'number', metric: true };
  const spec = { name: filter.name.replace(/Filter$/, 'Order'), fields };
  made.set(filter.name, spec);
  return spec;
}
