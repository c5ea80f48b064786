import fc from 'fast-check';
import { type Row, withShared } from '../../../src/bundle/shared';

const rowsOf = (...all: readonly Row['props'][]): Row[] => all.map((props) => ({ props }));

test('what all rows have alike is taken out of them; ids, and what a row has besides its properties, stay', () => {
  const rows = [
    { source: 'a', props: { id: 'same', bundle: 'made', note: 'One' } },
    { source: 'b', props: { id: 'same', bundle: 'made', note: 'Two' } },
  ];
  expect(withShared(rows)).toStrictEqual({
    shared: { bundle: 'made' },
    rows: [
      { source: 'a', props: { id: 'same', note: 'One' } },
      { source: 'b', props: { id: 'same', note: 'Two' } },
    ],
  });
});

test('what a row lacks is not given to it, whichever row that is', () => {
  for (const rows of [
    rowsOf({ a: 1, b: 2 }, { b: 2 }),
    rowsOf({ b: 2 }, { a: 1, b: 2 }),
    rowsOf({ a: undefined, b: 2 }, { b: 2 }),
  ])
    expect(withShared(rows)).toStrictEqual({
      shared: { b: 2 },
      rows: rows.map(({ props: { b: _, ...rest } }) => ({ props: rest })),
    });
});

test('null is a value like others, and not the same as none', () => {
  expect(withShared(rowsOf({ a: null, b: 1 }, { a: null, b: null }))).toStrictEqual({
    shared: { a: null },
    rows: rowsOf({ b: 1 }, { b: null }),
  });
  const absent = rowsOf({ a: null }, {});
  expect(withShared(absent)).toStrictEqual({ shared: {}, rows: absent });
});

test('lists are alike when their items are, in their order', () => {
  const { shared } = withShared(
    rowsOf(
      { same: ['x', 'y'], order: ['x', 'y'], more: ['x'], text: ['x'], empty: [] },
      { same: ['x', 'y'], order: ['y', 'x'], more: ['x', 'y'], text: 'x', empty: [] },
    ),
  );
  expect(shared).toStrictEqual({ same: ['x', 'y'], empty: [] });
});

test('rows with nothing in common are sent as they are', () => {
  const rows = rowsOf({ id: '1', a: 1 }, { id: '2', a: '1' }, { id: '3', a: true });
  expect(withShared(rows)).toStrictEqual({ shared: {}, rows });
  expect(withShared([])).toStrictEqual({ shared: {}, rows: [] });
});

test('one row has all but its id in common with itself', () => {
  expect(withShared(rowsOf({ id: '1', a: 1, b: [2] }))).toStrictEqual({
    shared: { a: 1, b: [2] },
    rows: rowsOf({ id: '1' }),
  });
});

test('a property can have the name of what every object has', () => {
  const named = (text: string): Row['props'] => JSON.parse(text);
  const alone = [{ props: named('{"__proto__":{"x":1},"constructor":"C"}') }, { props: {} }];
  expect(withShared(alone)).toStrictEqual({ shared: {}, rows: alone });

  const { shared, rows } = withShared(
    [1, 2].map((n) => ({ props: named(`{"__proto__":"P","constructor":"C","n":${n}}`) })),
  );
  expect(Object.entries(shared)).toStrictEqual([
    ['__proto__', 'P'],
    ['constructor', 'C'],
  ]);
  expect(rows).toStrictEqual(rowsOf({ n: 1 }, { n: 2 }));
});

test('each row and what is shared make together what it was', () => {
  const value = fc.constantFrom(null, 0, 1, '', 'a', true, ['a'], ['a', 'b'], []);
  const props = fc.dictionary(fc.constantFrom('id', 'a', 'b', 'constructor'), value, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(props, { maxLength: 4 }), (all) => {
      const { shared, rows } = withShared(rowsOf(...all));
      expect(rows.map((row) => ({ ...row.props, ...shared }))).toStrictEqual(all);
      // Nothing is sent twice.
      for (const row of rows) expect(Object.keys(row.props).filter((key) => Object.hasOwn(shared, key))).toEqual([]);
    }),
  );
});
