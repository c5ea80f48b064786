import { KINDS, kindByPrefix, kindEnum, kindSpec } from '../../../src/ontology/kinds';
import {
  CERTAINTIES,
  CLAIM_KINDS,
  COMPARATORS,
  EVENT_KINDS,
  TRANSFORMATIONS,
  weakest,
} from '../../../src/ontology/statements';
import { DIMENSIONS, UNITS, unitSpec, unitsOf } from '../../../src/ontology/units';

const distinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

test('kinds are found by name and by the prefix of ids', () => {
  for (const spec of KINDS) {
    expect(kindSpec(spec.kind)).toBe(spec);
    expect(kindByPrefix(spec.prefix)).toBe(spec);
  }
  expect(kindByPrefix('metric')).toBeUndefined();
  expect(kindEnum('Datacenter')).toBe('DATACENTER');
  expect(distinct(KINDS.flatMap(({ prefix, plural }) => [prefix, plural]))).toBe(true);
});

test('a property that several kinds have is of one type', () => {
  const types = new Map<string, string>();
  for (const { properties } of KINDS)
    for (const { name, type } of properties) {
      expect([name, types.get(name) ?? type]).toEqual([name, type]);
      types.set(name, type);
    }
});

test('units are distinct, described, and found by name and dimension', () => {
  expect(distinct(UNITS.map(({ unit }) => unit))).toBe(true);
  for (const { unit, dimension, description } of UNITS) {
    expect(unitSpec(unit)?.description).toBe(description);
    expect(unitsOf(dimension)).toContain(unit);
  }
  expect(unitSpec('CNY million')).toBeUndefined();
  expect(unitsOf('weight')).toEqual([]);
  expect(DIMENSIONS.every((dimension) => unitsOf(dimension).length > 0)).toBe(true);
});

test('a rate of computing and an amount of it are told apart', () => {
  expect(unitSpec('EFLOPS')?.dimension).not.toBe(unitSpec('GFLOP/token')?.dimension);
});

test('a chain is as sure as its weakest link', () => {
  expect(Object.keys(CERTAINTIES)).toEqual(['STATED', 'IMPLIED', 'ESTIMATED', 'PLANNED', 'RUMOURED']);
  expect(weakest([])).toBe('STATED');
  expect(weakest(['STATED', 'IMPLIED', 'STATED'])).toBe('IMPLIED');
  expect(weakest(['RUMOURED', 'PLANNED'])).toBe('RUMOURED');
  expect(weakest(['IMPLIED', 'ESTIMATED'])).toBe('ESTIMATED');
});

test.each(Object.entries({ CERTAINTIES, COMPARATORS, TRANSFORMATIONS, EVENT_KINDS, CLAIM_KINDS }))(
  'every one of %s is an enum value with a sentence',
  (_, table) => {
    for (const [value, description] of Object.entries(table)) {
      expect(value).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  },
);
