import fc from 'fast-check';
import neo4j, { type Integer } from 'neo4j-driver';
import { StoreError } from '../../../src/store/errors';
import { fromNeo4j, toNeo4jParams, toPlainParams } from '../../../src/store/values';

describe('toPlainParams', () => {
  test('leaves plain values as they are, however deep', () => {
    const params = { a: 'x', b: 1, c: 1.5, d: 2n ** 60n, e: true, f: null, g: [[1, 'y'], { h: { i: '中文' } }], j: {} };
    expect(toPlainParams(params)).toStrictEqual(params);
  });

  test('turns undefined into null, negative zero into zero, a Date into its ISO text, however deep', () => {
    const when = new Date(Date.UTC(2024, 7, 28, 1, 2, 3, 4));
    const values = { list: [undefined, -0, when], map: { none: undefined } };
    expect(toPlainParams(values)).toStrictEqual({
      list: [null, 0, '2024-08-28T01:02:03.004Z'],
      map: { none: null },
    });
    expect(Object.is(toPlainParams({ zero: -0 }).zero, 0)).toBe(true);
  });

  test('takes an object without a prototype', () => {
    const bare = Object.assign(Object.create(null), { a: 1 });
    expect(toPlainParams({ bare })).toStrictEqual({ bare: { a: 1 } });
  });

  test.each([
    ['NaN', Number.NaN, 'a finite number; got NaN'],
    ['infinity', Number.NEGATIVE_INFINITY, 'a finite number; got -Infinity'],
    ['one more than 64 bits hold', 2n ** 63n, 'an integer of at most 64 bits; got 9223372036854775808'],
    ['one less than 64 bits hold', -(2n ** 63n) - 1n, 'an integer of at most 64 bits; got -9223372036854775809'],
    ['a function', () => 1, 'a plain value; got [object Function]'],
    ['a symbol', Symbol('s'), 'a plain value; got [object Symbol]'],
    ['a Map', new Map(), 'a plain value; got [object Map]'],
    ['an instance of a class', new (class Thing {})(), 'a plain value; got [object Object]'],
  ])('refuses %s, and says under which name it came', (_, value, expected) => {
    for (const params of [{ outer: value }, { outer: [value] }]) {
      expect(() => toPlainParams(params)).toThrow(StoreError);
      expect(() => toPlainParams(params)).toThrow(`The parameter "outer" must be ${expected}.`);
    }
    expect(() => toPlainParams({ outer: { inner: value } })).toThrow(`The parameter "inner" must be ${expected}.`);
  });
});

describe('toNeo4jParams', () => {
  test('makes integers of whole numbers and bigints, at any depth, and of nothing else', () => {
    const { whole, big, float, huge, list, text } = toNeo4jParams({
      whole: 7,
      big: 2n ** 60n,
      float: 7.5,
      huge: 2 ** 60,
      list: [{ n: -1 }],
      text: '7',
    });
    expect([whole, big].map((n) => neo4j.isInt(n as Integer))).toStrictEqual([true, true]);
    expect((big as Integer).toBigInt()).toBe(2n ** 60n);
    expect((list as { n: Integer }[])[0]?.n.toNumber()).toBe(-1);
    expect({ float, huge, text }).toStrictEqual({ float: 7.5, huge: 2 ** 60, text: '7' });
  });
});

describe('fromNeo4j', () => {
  test.each([
    ['the greatest safe integer', neo4j.int(Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER],
    ['the least safe integer', neo4j.int(Number.MIN_SAFE_INTEGER), Number.MIN_SAFE_INTEGER],
    ['one more', neo4j.int('9007199254740992'), 2n ** 53n],
    ['one less', neo4j.int('-9007199254740992'), -(2n ** 53n)],
    ['a float', 0.1, 0.1],
    ['null', null, null],
    ['a date', new neo4j.types.Date(2024, 8, 28), '2024-08-28'],
    ['a local time', new neo4j.types.LocalDateTime(2024, 8, 28, 1, 2, 3, 0), '2024-08-28T01:02:03'],
  ])('gives %s as a plain value', (_, given, expected) => {
    expect(fromNeo4j(given)).toStrictEqual(expected);
    expect(fromNeo4j([{ deep: given }])).toStrictEqual([{ deep: expected }]);
  });
});

test('what goes to Neo4j comes back the same', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.constant(null),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x)),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }),
    fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 53n) }),
  );
  // The driver itself sets a key of this name as the prototype.
  const key = fc.string().filter((name) => name !== '__proto__');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(key, tie('tree'))),
  }));
  fc.assert(fc.property(tree, (value) => expect(fromNeo4j(toNeo4jParams({ value }))).toEqual({ value })));
});
