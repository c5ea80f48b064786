/** The filter inputs, made from the specs that the compiler to Cypher reads too. */
import { type ClassType, Float, ID } from 'type-graphql';
import { FILTERS, type FilterSpec, type OperatorSet } from '../src/graph/filter/specs';
import { defineField, defineInput, type TypeFunction } from './define';
import { enumOf } from './enums';
import { DateScalar } from './scalars';

const VALUE: Readonly<Record<string, TypeFunction>> = {
  ID: () => ID,
  String: () => String,
  Date: () => DateScalar,
  Number: () => Float,
  Boolean: () => Boolean,
};

const EQUALITY: Readonly<Record<string, string>> = {
  eq: 'Is this.',
  ne: 'Is not this; what has no value fits too.',
};
const MEMBERSHIP: Readonly<Record<string, string>> = {
  in: 'Is one of these.',
  notIn: 'Is none of these; what has no value fits too.',
};
const ORDER: Readonly<Record<string, string>> = {
  lt: 'Is less, or earlier.',
  lte: 'Is less or equal, or not later.',
  gt: 'Is greater, or later.',
  gte: 'Is greater or equal, or not earlier.',
};
const TEXT: Readonly<Record<string, string>> = {
  contains: 'Has this somewhere in it.',
  startsWith: 'Begins with this.',
  endsWith: 'Ends with this.',
};

const operatorTypes = new Map<OperatorSet, ClassType<object>>();

/** The operators for values of one sort: "StringOperators", "CertaintyOperators". */
function operators(set: OperatorSet): ClassType<object> {
  const known = operatorTypes.get(set);
  if (known) return known;
  const type = defineInput(`${set}Operators`, `Conditions on a value of the sort ${set}; all of them must hold.`);
  operatorTypes.set(set, type);
  const value = VALUE[set] ?? (() => enumOf(set));
  const single = (table: Readonly<Record<string, string>>) => {
    for (const [name, description] of Object.entries(table))
      defineField(type, name, value, { description, nullable: true });
  };
  const flag = (name: string, description: string) =>
    defineField(type, name, () => Boolean, { description, nullable: true });
  const list = (table: Readonly<Record<string, string>>, of: TypeFunction) => {
    for (const [name, description] of Object.entries(table))
      defineField(type, name, () => [of()], { description, nullable: true });
  };
  const folding = () => flag('caseInsensitive', 'Whether the conditions beside it take "A" and "a" for the same.');
  if (set === 'Strings') {
    defineField(type, 'has', () => String, { description: 'Has this among its items.', nullable: true });
    defineField(type, 'hasAny', () => [String], { description: 'Has one of these among its items.', nullable: true });
    folding();
  } else {
    single(EQUALITY);
    if (set !== 'Boolean') list(MEMBERSHIP, value);
    if (set === 'Date' || set === 'Number') single(ORDER);
    if (set === 'String') {
      single(TEXT);
      folding();
    }
  }
  flag('isNull', 'Whether there is no value.');
  return type;
}

const filterTypes = new Map<string, ClassType<object>>();

/** The input type of a filter. */
export const filterType = (spec: FilterSpec): ClassType<object> => filterTypes.get(spec.name) as ClassType<object>;

for (const spec of FILTERS) filterTypes.set(spec.name, defineInput(spec.name, spec.description));
for (const spec of FILTERS) {
  const type = filterType(spec);
  const self = () => type;
  defineField(type, 'and', () => [self()], { description: 'All of these hold.', nullable: true });
  defineField(type, 'or', () => [self()], { description: 'At least one of these holds.', nullable: true });
  defineField(type, 'not', self, { description: 'This does not hold.', nullable: true });
  for (const [name, field] of Object.entries(spec.fields)) {
    const of =
      'operators' in field
        ? () => operators(field.operators)
        : () => filterType('inline' in field ? field.inline : field.spec());
    // Asked for now, since TypeGraphQL must know every type before it builds the schema.
    if ('operators' in field) operators(field.operators);
    defineField(type, name, of, { description: field.description, nullable: true });
  }
}
