/** Values for random filters: those that things really have, near misses, and texts that break what is put together badly. */
import * as fc from 'fast-check';
import type { Thing, World } from './world';

const HOSTILE = [
  '',
  ' ',
  "'",
  '"',
  '`',
  '\\',
  '\\u0027',
  "' OR 1=1 //",
  '" }) DETACH DELETE n //',
  '}) RETURN 1 UNION MATCH (n) RETURN n //',
  '$f0',
  '$x',
  '/* */',
  '\u0000',
  '\n',
  'null',
  'true',
  '%',
  '_',
  '.*',
  'İ',
  'ß',
  'ΑΣ',
  '人工智能',
  '𠮷',
  '😀',
  '\uffff',
  'e\u0301',
  '\ud800',
];

const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 6 });

/** The values of one field over all things of a type that have it. */
export function valuesOf(world: World, type: Thing['type'], path: string): unknown[] {
  const [first = '', second] = path.split('.');
  const found = world.things[type].flatMap(({ values }) => {
    const value = second ? (values[first] as Record<string, unknown> | undefined)?.[second] : values[first];
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
  });
  return [...new Set(found)];
}

/** A piece of a text, cut between characters. */
const pieceOf = (text: string): fc.Arbitrary<string> => {
  const characters = [...text];
  const at = fc.integer({ min: 0, max: characters.length });
  return fc.tuple(at, at).map(([a, b]) => characters.slice(Math.min(a, b), Math.max(a, b)).join(''));
};

/** Near misses of a text. */
const near = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(text),
    fc.constant(text.toUpperCase()),
    fc.constant(text.toLowerCase()),
    fc.constant(`${text} `),
    pieceOf(text),
  );

export function texts(known: readonly string[]): fc.Arbitrary<string> {
  const real = known.length > 0 ? fc.constantFrom(...known) : fc.constant('');
  return fc.oneof(
    { weight: 6, arbitrary: real },
    { weight: 3, arbitrary: real.chain(near) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: ANY_TEXT },
  );
}

/** Days: those known, and the days around them. */
export function dates(known: readonly string[]): fc.Arbitrary<string> {
  const shifted = (date: string, days: number) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const real = fc.constantFrom('2024-02-29', ...known);
  return fc.tuple(real, fc.constantFrom(0, 0, 0, -1, 1, 365)).map(([date, days]) => shifted(date, days));
}

export function numbers(known: readonly number[]): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(0, ...known) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(0, ...known), fc.constantFrom(-1, 1, 0.5)).map(([a, b]) => a + b),
    },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  );
}
