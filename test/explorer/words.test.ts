import { toCsv } from '../../explorer/src/parts/csv';
import { seriesOf } from '../../explorer/src/parts/series';
import { readable, shift, unitWord, withUnit } from '../../explorer/src/words/numbers';
import { VALUES } from '../../explorer/src/words/properties';
import { RELATION_GROUPS, RELATIONS } from '../../explorer/src/words/relations';
import { CLAIM_KINDS, EVENT_KINDS } from '../../explorer/src/words/statements';
import { UNITS } from '../../explorer/src/words/units';
import { KINDS } from '../../src/ontology/kinds';
import { RELATIONS as RELATION_TABLE } from '../../src/ontology/relations';
import * as statements from '../../src/ontology/statements';
import { ALL_UNITS } from '../../src/ontology/unit-rows';

describe('numbers', () => {
  test.each([
    ['26549000000', '26.549 billion', '265.49亿'],
    ['5100000000', '5.1 billion', '51亿'],
    ['600000000', '600 million', '6亿'],
    ['1000000000000', '1 trillion', '1万亿'],
    ['9999', '9,999', '9,999'],
    ['12345', '12,345', '1.2345万'],
    ['0.0025', '0.0025', '0.0025'],
    ['0.00000123456', '0.00000123', '0.00000123'],
    ['-3.5', '−3.5', '−3.5'],
    ['-1234567.891', '−1.2346 million', '−123.4568万'],
    ['999999.99996', '1,000,000', '100万'],
    ['0', '0', '0'],
  ])('%s reads %s, %s', (decimal, en, zh) => {
    expect([readable(decimal, 'en'), readable(decimal, 'zh')]).toEqual([en, zh]);
  });

  test('the point moves without a digit lost', () => {
    expect(shift('26549000001', 8)).toBe('265.49000001');
    expect(shift('5', 8)).toBe('0.00000005');
    expect(shift('-120', 1)).toBe('-12');
  });

  test.each([
    ['14', 'percent', true, '+14%', '+14%'],
    ['-14', 'percent', true, '−14%', '−14%'],
    ['5100000000', 'CNY', false, '5.1 billion CNY', '51亿元'],
    ['1', 'rank', false, 'no. 1', '第1名'],
    ['30', 'features', false, '30 features', '30 项功能'],
    ['2', 'EFLOPS', false, '2 EFLOPS', '2 EFLOPS'],
  ])('%s %s has its unit', (decimal, unit, signed, en, zh) => {
    expect([withUnit(decimal, unit, 'en', signed), withUnit(decimal, unit, 'zh', signed)]).toEqual([en, zh]);
  });
});

describe('every word of the ontology has both languages', () => {
  test('relation types, each in one section of a page', () => {
    const types = RELATION_TABLE.map(({ type }) => type).sort();
    expect(Object.keys(RELATIONS).sort()).toEqual(types);
    expect(RELATION_GROUPS.flatMap((group) => [...group.types]).sort()).toEqual(types);
    const symmetric = RELATION_TABLE.filter((row) => row.symmetric).map(({ type }) => type);
    expect(Object.entries(RELATIONS).flatMap(([type, row]) => (row.symmetric ? [type] : []))).toEqual(symmetric);
  });

  test('kinds of events and claims', () => {
    expect(Object.keys(EVENT_KINDS)).toEqual(Object.keys(statements.EVENT_KINDS));
    expect(Object.keys(CLAIM_KINDS)).toEqual(Object.keys(statements.CLAIM_KINDS));
  });

  test('values of properties', () => {
    const values = KINDS.flatMap(({ properties }) => properties.flatMap((property) => property.values ?? []));
    expect(values.filter((value) => !(value in VALUES))).toEqual([]);
  });

  test('units, but for symbols that both write alike', () => {
    const symbols = /^([EGM]?FLOPS|G?FLOP\/token|[GM]?[BW])$/;
    const recorded = ALL_UNITS.filter((unit) => unit.recorded).map(({ unit }) => unit);
    expect(recorded.filter((unit) => !(unit in UNITS) && !symbols.test(unit))).toEqual([]);
    expect(unitWord('EFLOPS', 'zh')).toBe('EFLOPS');
  });
});

test('CSV keeps every character, and no cell is a formula', () => {
  expect(
    toCsv([
      ['a', 'b "c"', 'd,e'],
      [null, '=1+1', '-3.5'],
      ['@x', '+14%', '两\n行'],
    ]),
  ).toBe('\ufeffa,"b ""c""","d,e"\r\n,\'=1+1,-3.5\r\n\'@x,+14%,"两\n行"\r\n');
});

test('only figures of one kind make a series', () => {
  const point = (id: string, label: string, start: string, end: string, more: object = {}) => ({
    id,
    number: 1,
    period: { label, start, end },
    measure: { id: 'measure:revenue' },
    unit: 'CNY',
    dimensions: [],
    ...more,
  });
  const rows = [
    point('q2', '2024-Q2', '2024-04-01', '2024-06-30'),
    point('q1', '2024-Q1', '2024-01-01', '2024-03-31'),
    point('year', '2023', '2023-01-01', '2023-12-31'),
    point('usd', '2024-Q3', '2024-07-01', '2024-09-30', { unit: 'USD' }),
    point('none', '2024-Q4', '2024-10-01', '2024-12-31', { number: null }),
    point('part', '2024-Q3', '2024-07-01', '2024-09-30', { dimensions: [{ name: 'part', value: 'AI' }] }),
  ];
  const series = seriesOf(rows as unknown as Parameters<typeof seriesOf>[0]);
  expect(series.map(({ points }) => points.map(({ id }) => id))).toEqual([['q1', 'q2']]);
});
