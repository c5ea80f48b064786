import fc from 'fast-check';
import { earlier, halfAYearBefore, isDate, parsePeriod } from '../../../src/ontology/period';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-Q1', '2024-01-01', '2024-03-31'],
  ['2024-Q2', '2024-04-01', '2024-06-30'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-08-28', '2024-08-28', '2024-08-28'],
  ['2024-08-26/2024-08-28', '2024-08-26', '2024-08-28'],
  ['2023-12-30/2024-01-02', '2023-12-30', '2024-01-02'],
])('%s runs from %s to %s', (label, start, end) => {
  expect(parsePeriod(label)).toEqual({ label, start, end });
});

test.each([
  '',
  '24',
  '2024-Q0',
  '2024-Q5',
  '2024-H0',
  '2024-H3',
  '2024-00',
  '2024-13',
  '2024-2',
  '2024Q2',
  '2024-q2',
  '2024-02-30',
  '2024-08-28/2024-08-26',
  '2024-08-26/',
  '/2024-08-26',
  '2024-08-26/2024-08-27/2024-08-28',
  '2024-Q1/2024-Q2',
  ' 2024',
])('%j is no period', (label) => {
  expect(parsePeriod(label)).toBeNull();
});

test.each(['2024-02-29', '2000-02-29', '2024-12-31'])('%s is a date', (text) => expect(isDate(text)).toBe(true));
test.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-00-10', '2024-1-1', '2024-08-28T00:00:00Z', '2024-08'])(
  '%s is no date',
  (text) => expect(isDate(text)).toBe(false),
);

test.each([
  ['2024-Q2', 'YEAR_ON_YEAR', '2023-Q2'],
  ['2024-H1', 'YEAR_ON_YEAR', '2023-H1'],
  ['2024-02', 'YEAR_ON_YEAR', '2023-02'],
  ['2024', 'YEAR_ON_YEAR', '2023'],
  ['2024-Q2', 'QUARTER_ON_QUARTER', '2024-Q1'],
  ['2024-Q1', 'QUARTER_ON_QUARTER', '2023-Q4'],
  ['2024-H2', 'HALF_ON_HALF', '2024-H1'],
  ['2024-H1', 'HALF_ON_HALF', '2023-H2'],
  ['2024-07', 'MONTH_ON_MONTH', '2024-06'],
  ['2024-10', 'MONTH_ON_MONTH', '2024-09'],
  ['2024-01', 'MONTH_ON_MONTH', '2023-12'],
])('before %s, %s, comes %s', (label, basis, expected) => {
  expect(earlier(label, basis)).toBe(expected);
});

test.each([
  ['2024-H1', 'QUARTER_ON_QUARTER'],
  ['2024-Q2', 'HALF_ON_HALF'],
  ['2024-Q2', 'MONTH_ON_MONTH'],
  ['2024', 'QUARTER_ON_QUARTER'],
  ['2024-Q2', 'CHANGE'],
  ['2024-08-26/2024-08-28', 'YEAR_ON_YEAR'],
  ['2024-08-28', 'YEAR_ON_YEAR'],
  ['2024-13', 'YEAR_ON_YEAR'],
])('before %s, %s, there is none', (label, basis) => {
  expect(earlier(label, basis)).toBeNull();
});

const STEPS = { QUARTER_ON_QUARTER: ['Q', 4], HALF_ON_HALF: ['H', 2] } as const;

test('as many steps back as a year has parts are a year back, and each part ends where the next begins', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
      fc.nat(),
      (year, basis, n) => {
        const [letter, parts] = STEPS[basis];
        const label = `${year}-${letter}${(n % parts) + 1}`;
        let back: string | null = label;
        for (let i = 0; i < parts; i++) {
          const before: string | null = earlier(back as string, basis);
          const dayAfter = new Date(Date.parse(`${parsePeriod(before as string)?.end}T00:00:00Z`) + 86_400_000);
          expect(dayAfter.toISOString().slice(0, 10)).toBe(parsePeriod(back as string)?.start);
          back = before;
        }
        expect(back).toBe(earlier(label, 'YEAR_ON_YEAR'));
      },
    ),
  );
});

test.each([
  ['2024-Q1', '2023-Q3'],
  ['2024-Q2', '2023-Q4'],
  ['2024-Q3', '2024-Q1'],
  ['2024-06', '2023-12'],
  ['2024-07', '2024-01'],
  ['2024-12', '2024-06'],
])('half a year before %s is %s', (label, before) => {
  expect(halfAYearBefore(label)).toBe(before);
});

test.each(['2024', '2024-H1', '2024-Q5', '2024-13', '2024-08-28', 'later'])(
  'half a year before %s is no part of a year',
  (label) => {
    expect(halfAYearBefore(label)).toBeNull();
  },
);
