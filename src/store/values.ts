import neo4j, { type Integer } from 'neo4j-driver';
import { StoreError } from './errors';
import type { Params, Value } from './port';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/**
 * Parameters as every database takes them: undefined becomes null, negative zero zero and a Date its ISO string, since
 * the databases disagree about these. What no database could hold is refused.
 * @throws StoreError INVALID for NaN, infinities, integers beyond 64 bits, and objects that aren't plain.
 */
export function toPlainParams(params: Params): Record<string, Value> {
  return toRecord(params, (value) => value);
}

/** As `toPlainParams`, with integers as Neo4j's own type: the driver would send every JavaScript number as a float. */
export function toNeo4jParams(params: Params): Record<string, unknown> {
  return toRecord<Value | Integer>(params, (value) =>
    typeof value === 'bigint' || Number.isSafeInteger(value) ? neo4j.int(value) : value,
  );
}

/**
 * A value of Neo4j's driver as a plain one: integers as numbers when they fit, dates and times as ISO strings. Lists and maps, which
 * the driver made for us alone, are changed in place: answers hold thousands of them.
 */
export function fromNeo4j(value: unknown): Value {
  if (typeof value !== 'object' || value === null) return value as Value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (typeof item === 'object' && item !== null) value[i] = fromNeo4j(item);
    }
    return value;
  }
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const record = value as Record<string, Value>;
    for (const key in record) {
      const held: unknown = record[key];
      if (typeof held === 'object' && held !== null) record[key] = fromNeo4j(held);
    }
    return record;
  }
  return String(value);
}

/** Cypher for these properties of a variable, as a list. */
export const listOf = (variable: string, properties: readonly string[]): string =>
  `[${properties.map((property) => `${variable}.${property}`).join(', ')}]`;

type Leaf<T> = (value: number | bigint) => T;
type Tree<T> = T | Value | readonly Tree<T>[] | { readonly [key: string]: Tree<T> };

function toRecord<T>(object: object, leaf: Leaf<T>): Record<string, T> {
  const record: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) record[key] = toTree(value, key, leaf);
  return record as Record<string, T>;
}

function toTree<T>(value: unknown, key: string, leaf: Leaf<T>): Tree<T> {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    case 'number':
      if (!Number.isFinite(value)) throw refused(key, String(value), 'a finite number');
      return leaf(value === 0 ? 0 : value);
    case 'bigint':
      if (value < INT64_MIN || value > INT64_MAX) throw refused(key, String(value), 'an integer of at most 64 bits');
      return leaf(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((item) => toTree(item, key, leaf));
      if (value instanceof Date) return value.toISOString();
      if (isPlain(value)) return toRecord(value, leaf) as Tree<T>;
  }
  throw refused(key, Object.prototype.toString.call(value), 'a plain value');
}

/** By shape, not by identity: an object of another realm (a test's, a worker's) has another Object.prototype. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refused(key: string, got: string, expected: string): StoreError {
  return new StoreError('INVALID', `The parameter "${key}" must be ${expected}; got ${got}.`);
}
