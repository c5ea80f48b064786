/** The operators of filters: one input type a sort of value. */
import { type ClassType, Float, ID, Int } from 'type-graphql';
import type { OperatorSet } from '../src/graph/filter/types';
import { defineField, defineInput, type TypeFunction } from './define';
import { enumOf } from './enums';
import { DateScalar } from './scalars';

const VALUE: Readonly<Record<string, TypeFunction>> = {
  ID: () => ID,
  String: () => String,
  Date: () => DateScalar,
  Number: () => Float,
  Int: () => Int,
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
const RANGE: Readonly<Record<string, string>> = {
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

const RANGED: ReadonlySet<OperatorSet> = new Set(['String', 'Date', 'Number', 'Int']);

const operatorTypes = new Map<OperatorSet, ClassType<object>>();

/** The operators for values of one sort: "StringOperators", "CertaintyOperators". */
export function operators(set: OperatorSet): ClassType<object> {
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
    if (RANGED.has(set)) single(RANGE);
    if (set === 'String') {
      single(TEXT);
      folding();
    }
  }
  if (set !== 'Int') flag('isNull', 'Whether there is no value.');
  return type;
}
