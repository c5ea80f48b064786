import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine, harmless } from '../../../src/export/csv/cells';

const read = (text: string): string[][] => parse(text, { relax_column_count: false });

it('quotes what must be quoted, doubles quotes, and ends lines in CR LF', () => {
  expect(csvLine(['a', 'b,c', 'say "no"', 'two\nlines', null, undefined, 0, false])).toBe(
    'a,"b,c","say ""no""","two\nlines",,,0,false\r\n',
  );
});

it('is read back as it was written, whatever is in the cells', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\r\n', '混元', '', ' a ', "'"));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(read(rows.map(csvLine).join(''))).toEqual(rows.map((row) => row.map(harmless)));
    }),
  );
});

it.each(['=1+1', '+cmd|calc', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '-', '+', '-2+3%'])(
  'puts an apostrophe before %j',
  (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  },
);

it.each(['-4.2%', '+30.43%', '-1,000', '-5100000000', '2024-Q2', 'a=b', "'", '', '混元'])(
  'leaves %j as it is',
  (text) => {
    expect(harmless(text)).toBe(text);
  },
);
