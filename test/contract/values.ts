import { read, type Subject, write } from './database';

const beyond = 2n ** 53n + 1n;

/** Each comes back from a parameter, and from a property, as it went in. */
const kept: readonly (readonly [name: string, value: unknown])[] = [
  ['an integer', 42],
  ['zero', 0],
  ['a negative integer', -7],
  ['the greatest integer that is a number', Number.MAX_SAFE_INTEGER],
  ['an integer beyond 2^53', beyond],
  ['a negative integer beyond 2^53', -beyond],
  ['the greatest integer of 64 bits', 2n ** 63n - 1n],
  ['the least integer of 64 bits', -(2n ** 63n)],
  ['a float', 0.1],
  ['a great float', 1.7e300],
  ['a small float', 5e-324],
  ['a decimal as text', '12345678901234567890.1000'],
  ['a date as text', '2024-08-28'],
  ['true', true],
  ['false', false],
  ['an empty text', ''],
  ['Chinese', '华福证券:算力周报'],
  ['characters beyond 16 bits', '😀 𠮷 👩‍🔬'],
  ['quotes, backslashes and line breaks', `"it's" \\ \n\t $x {y}`],
  ['a long text', 'x'.repeat(100_000)],
  ['an empty list', []],
  ['a list of texts', ['b', 'a', 'b']],
  ['a list of integers', [3, 1, 2]],
];

const nested: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['an empty map', {}],
  ['a mixed list', [1, 'two', 3.5, null, true, [beyond]]],
  [
    'maps in lists in maps',
    {
      list: [
        { id: 'a', n: beyond },
        { id: 'b', n: null },
      ],
      中文: '键',
    },
  ],
];

export function values(subject: Subject): void {
  test.each([...kept, ...nested])('keeps %s given as a parameter', async (_, value) => {
    expect(await read(subject.store, 'RETURN $value AS value', { value })).toStrictEqual([{ value }]);
  });

  test.each(kept)('keeps %s stored in a property', async (_, value) => {
    await write(subject.store, 'CREATE (:Value {value: $value})', { value });
    expect(await read(subject.store, 'MATCH (n:Value) RETURN n.value AS value')).toStrictEqual([{ value }]);
  });

  test('takes undefined as null, negative zero as zero, a Date as its ISO text', async () => {
    const params = { none: undefined, zero: -0, day: new Date(Date.UTC(2024, 7, 28)) };
    expect(await read(subject.store, 'RETURN $none AS none, $zero AS zero, $day AS day', params)).toStrictEqual([
      { none: null, zero: 0, day: '2024-08-28T00:00:00.000Z' },
    ]);
  });

  test('takes whole numbers as integers: they divide so, and limit', async () => {
    const text = 'UNWIND [1, 2, 3] AS i RETURN 7 / $two AS half, i ORDER BY i LIMIT $two';
    expect(await read(subject.store, text, { two: 2 })).toStrictEqual([
      { half: 3, i: 1 },
      { half: 3, i: 2 },
    ]);
  });

  test('sets properties from a list of maps; a property set to null is none', async () => {
    const rows = [
      { id: 'a', props: { name: '甲', n: beyond, none: null } },
      { id: 'b', props: { name: '乙', n: 1.5, list: ['x'] } },
    ];
    await write(subject.store, 'UNWIND $rows AS row CREATE (n:Value {id: row.id}) SET n += row.props', { rows });
    const found = await read(subject.store, 'MATCH (n:Value) RETURN n.id AS id, properties(n) AS all ORDER BY id');
    expect(found).toStrictEqual([
      { id: 'a', all: { id: 'a', name: '甲', n: beyond } },
      { id: 'b', all: { id: 'b', name: '乙', n: 1.5, list: ['x'] } },
    ]);
  });

  test('answers a missing property with null, and no match with no rows', async () => {
    await write(subject.store, 'CREATE (:Value)');
    expect(await read(subject.store, 'MATCH (n:Value) RETURN n.nothing AS nothing')).toStrictEqual([{ nothing: null }]);
    expect(await read(subject.store, 'MATCH (n:Value {id: $id}) RETURN n.id AS id', { id: 'x' })).toStrictEqual([]);
    expect(await subject.store.write((tx) => tx.run('MATCH (n:None) SET n.x = 1'))).toStrictEqual([]);
  });

  test("turns the database's own dates into ISO text", async () => {
    const text = "RETURN date('2024-08-28') AS day, [date('2024-02-29')] AS days";
    expect(await read(subject.store, text)).toStrictEqual([{ day: '2024-08-28', days: ['2024-02-29'] }]);
  });

  test('answers thousands of rows whole and in order', async () => {
    const rows = await read<{ i: number }>(subject.store, 'UNWIND range(1, 5000) AS i RETURN i ORDER BY i');
    expect(rows).toHaveLength(5000);
    expect(rows.at(-1)).toStrictEqual({ i: 5000 });
  });
}
