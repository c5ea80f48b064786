import fc from 'fast-check';
import { converter, QUOTIENT_DIGITS, UnitError } from '../../../src/ontology/convert';
import { ALIASES, parseUnit, SCALES } from '../../../src/ontology/unit-expression';
import { ALL_UNITS } from '../../../src/ontology/unit-rows';
import { UNITS, unitSpec } from '../../../src/ontology/units';

test('every unit has an exact factor, a source, and a base that is a unit of its dimension with the factor 1', () => {
  const byUnit = new Map(ALL_UNITS.map((row) => [row.unit, row]));
  expect(byUnit.size).toBe(ALL_UNITS.length);
  for (const { unit, base, dimension, factor, source, description } of ALL_UNITS) {
    expect([unit, factor]).toEqual([unit, expect.stringMatching(/^(?:[1-9]\d*|0\.0*[1-9]\d*)$/)]);
    expect(byUnit.get(base)).toMatchObject({ dimension, base, factor: '1' });
    expect(source.length * description.length).toBeGreaterThan(0);
  }
  for (const { unit } of UNITS) expect(unitSpec(unit)).toBe(byUnit.get(unit));
});

test('what bundles write: one unit of each base, but for those the first report writes itself', () => {
  const bases = new Map<string, string[]>();
  for (const { unit, base } of UNITS) bases.set(base, [...(bases.get(base) ?? []), unit]);
  expect([...bases.values()].filter(({ length }) => length > 1)).toEqual([
    ['percent', 'ratio'],
    ['FLOPS', 'EFLOPS'],
    ['FLOP/token', 'GFLOP/token'],
    ['seconds', 'minutes'],
  ]);
});

test.each([
  ['5100000000', 'CNY', '亿 CNY', '51'],
  ['5100000000', 'CNY', '亿元', '51'],
  ['5100000000', 'CNY', '10^8 CNY', '51'],
  ['26549000000', 'CNY', 'million yuan', '26549'],
  ['26549000000', 'CNY', '万亿 人民币', '0.026549'],
  ['800000', 'applications', '万 applications', '80'],
  ['600000000', 'calls/day', 'calls/week', '4200000000'],
  ['600000000', 'calls/day', '亿 calls per week', '42'],
  ['1000000000000', 'tokens/day', 'trillion tokens per day', '1'],
  ['700', 'visits/week', 'visits/day', '100'],
  ['604800', 'visits/week', 'visits/second', '1'],
  ['0.5', 'CNY/1M tokens', 'CNY/1K tokens', '0.0005'],
  ['0.5', 'CNY/1M tokens', '元/千tokens', '0.0005'],
  ['0.5', 'CNY/1M tokens', 'CNY per million tokens', '0.5'],
  ['0.5', 'CNY/1M tokens', 'CNY/token', '0.0000005'],
  ['3.1', 'EFLOPS', 'PFLOPS', '3100'],
  ['1.9', 'GFLOP/token', 'FLOP/token', '1900000000'],
  ['64', 'GB', 'TB', '0.064'],
  ['64', 'GB', 'GiB', '59.604644775390625'],
  ['120', 'MW', 'GW', '0.12'],
  ['120', 'MW', 'kW', '120000'],
  ['90', 'minutes', 'h', '1.5'],
  ['2.5', 'minutes', 'seconds', '150'],
  ['14', 'percent', 'ratio', '0.14'],
  ['0.0025', 'ratio', '%', '0.25'],
  ['0.0025', 'ratio', '％', '0.25'],
  ['7', 'percentage_point', 'basis points', '700'],
  ['12.50', 'rank', 'rank', '12.50'],
  ['-3.5', 'percent', 'ratio', '-0.035'],
  ['9007199254740993.25', 'CNY', 'thousand CNY', '9007199254740.99325'],
])('%s %s is, as %s, %s', (value, unit, asked, expected) => {
  expect(converter(unit, asked)(value)).toBe(expected);
});

test('a change as a quotient is new over old: twice is 100 percent more, and back', () => {
  expect(converter('ratio', 'percent', true)('2')).toBe('100');
  expect(converter('ratio', 'percent', true)('0.5')).toBe('-50');
  expect(converter('percent', 'ratio', true)('14')).toBe('1.14');
  expect(converter('percentage_point', 'bp', true)('7')).toBe('700');
});

test('a quotient that does not end has 34 significant digits, half to even', () => {
  expect(converter('calls/day', 'calls/second')('600000000')).toBe('6944.444444444444444444444444444444');
  expect(converter('calls/week', 'calls/day')('1')).toBe('0.1428571428571428571428571428571429');
  expect(QUOTIENT_DIGITS).toBe(34);
});

test.each([
  ['CNY', 'USD', /exchange rate of a stated date/],
  ['CNY/1M tokens', 'USD/1K tokens', /exchange rate of a stated date/],
  ['percent', 'percentage_point', /neither is the other/],
  ['percentage_point', '%', /neither is the other/],
  ['percentage_point', 'ratio', /neither is the other/],
  ['users', 'calls', /count different things/],
  ['calls/day', 'visits/day', /count different things/],
  ['calls/day', 'calls', /dimension frequency, calls of count/],
  ['EFLOPS', 'FLOP/token', /dimension compute-rate, FLOP\/token of compute-work/],
  ['GB', 'bits', /dimension memory, bits of count/],
  ['CNY', 'bananas', /converts to \(CNY, also with a scale before it such as 万, 亿.*got "bananas"\.$/],
  ['calls/day', 'calls/month', /calls\/second, calls\/minute, calls\/hour, calls\/day, calls\/week/],
  ['percent', '亿 percent', /converts to \(percent, ratio\), got/],
  ['rank', 'million rank', /converts to \(rank\), got/],
  ['CNY', '', /got ""/],
  ['CNY', '亿', /got "亿"/],
  ['CNY', 'million million CNY', /got/],
  ['CNY', 'constructor', /got "constructor"/],
  ['MW', 'mW', /W, kW, MW, GW, TW/],
])('%s does not become %s', (unit, asked, message) => {
  expect(() => converter(unit, asked)).toThrow(UnitError);
  expect(() => converter(unit, asked)).toThrow(message);
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    const fraction = text.slice(text.length - places).replace(/0+$/, '');
    const whole = places === 0 ? text : text.slice(0, -places);
    const value = places > 0 && fraction ? `${whole}.${fraction}` : whole;
    return digits < 0n ? `-${value}` : value;
  });

test('there and back is the same value, in every pair of units of a base', () => {
  for (const { unit, base } of ALL_UNITS) {
    const [to, back] = [converter(unit, base), converter(base, unit)];
    // To the base is exact always; from it, where the value came from it.
    fc.assert(
      fc.property(decimal, (value) => {
        expect(back(to(value))).toBe(value);
      }),
      { numRuns: 20 },
    );
  }
});

test('words of scale and aliases all lead to a unit', () => {
  for (const [word, exponent] of Object.entries(SCALES)) {
    expect(parseUnit(`${word} users`)).toMatchObject({ row: { unit: 'users' }, exponent });
    if (!/[a-z]/.test(word)) expect(parseUnit(`${word}users`)?.exponent).toBe(exponent);
  }
  const places = (name: string) => [name, `calls/${name}`, `CNY/${name}`];
  for (const [alias, name] of Object.entries(ALIASES)) {
    const found = places(name).map((text) => parseUnit(text)?.row.unit);
    expect([alias, found.some(Boolean)]).toEqual([alias, true]);
    places(alias).forEach((text, i) => {
      if (found[i]) expect([text, parseUnit(text)?.row.unit]).toEqual([text, found[i]]);
    });
  }
});
