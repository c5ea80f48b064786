import { mentions } from '../../../src/adapters/build/companies';
import { countryCode } from '../../../src/adapters/build/countries';
import { readTable } from '../../../src/adapters/build/csv';
import { figure, sameFigure } from '../../../src/adapters/build/figures';
import { fileIn, MissingFileError, snapshotsIn } from '../../../src/adapters/build/files';
import { documentId, linksIn, nameOf, publisherOf } from '../../../src/adapters/build/urls';

describe('tables', () => {
  it('have cells with line breaks and quotes, and know the line on which a row begins', () => {
    const { columns, rows } = readTable('\uFEFFName,Note\nA,"one\ntwo ""quoted"""\nB,\nC\n');
    expect(columns).toEqual(['Name', 'Note']);
    expect(rows.map(({ line, get }) => [line, get('Name'), get('Note'), get('Missing')])).toEqual([
      [2, 'A', 'one\ntwo "quoted"', ''],
      [4, 'B', '', ''],
      [5, 'C', '', ''],
    ]);
  });

  it('count the lines of a header that has several', () => {
    expect(readTable('"Na\nme"\nA\n').rows[0]?.line).toBe(3);
  });
});

describe('figures', () => {
  it.each([
    ['1.52e+24', '1', '1520000000000000000000000'],
    ['102000000000.0', '1', '102000000000'],
    ['34.861708140000005', '1000000000', '34861708140.000005'],
    ['250.0', '0.000001', '0.00025'],
    ['0.0', '1', '0'],
    ['-3', '1', '-3'],
    ['0.088', '3785411.784', '333116.236992'],
  ])('%s times %s is %s', (cell, factor, expected) => {
    expect(figure(cell, factor)).toBe(expected);
  });

  it.each(['', 'inf', 'nan', 'about 5', '1,000', '0x10', 'Infinity'])('takes %p for no number', (cell) => {
    expect(figure(cell)).toBeNull();
  });

  it('compares by value', () => {
    expect(sameFigure('1', '1.0')).toBe(true);
    expect(sameFigure('1', '2')).toBe(false);
    expect(sameFigure(null, '0')).toBe(false);
    expect(sameFigure(null, null)).toBe(true);
  });
});

describe('addresses', () => {
  it('come from Markdown links, lists and plain text, once each', () => {
    expect(linksIn('- [Permit](https://a.example/x_(1).pdf)\n- [Permit again](https://a.example/x_(1).pdf)')).toEqual([
      { url: 'https://a.example/x_(1).pdf', title: 'Permit' },
    ]);
    expect(linksIn('https://a.example/1,https://b.example/2?q=1,2 and (https://c.example).')).toEqual([
      { url: 'https://a.example/1' },
      { url: 'https://b.example/2?q=1,2' },
      { url: 'https://c.example' },
    ]);
    expect(linksIn('private email')).toEqual([]);
  });

  it('say who published, through an archive too', () => {
    expect(publisherOf('https://www.nytimes.com/2024/x.html')).toBe('nytimes.com');
    expect(publisherOf('https://web.archive.org/web/20240603001926/https://www.hpcwire.com/a/')).toBe('hpcwire.com');
    expect(nameOf('https://arxiv.org/abs/1512.03385')).toBe('arxiv.org/abs/1512.03385');
  });

  it('have ids that are readable and differ', () => {
    expect(documentId('https://www.nytimes.com/2024/x.html')).toMatch(/^document:nytimes.com-2024-x.html-[0-9a-f]{6}$/);
    expect(documentId('https://youtube.com/watch?v=1')).not.toBe(documentId('https://youtube.com/watch?v=2'));
  });
});

describe('cells and files', () => {
  it('reads tags of organisations', () => {
    expect(mentions('OpenAI #likely, Microsoft #Confident,CoreWeave ,')).toEqual([
      { name: 'OpenAI', tag: 'likely' },
      { name: 'Microsoft', tag: 'confident' },
      { name: 'CoreWeave' },
    ]);
    expect(mentions('')).toEqual([]);
  });

  it.each([
    ['United States of America', 'US'],
    ['United States', 'US'],
    ['Korea (Republic of)', 'KR'],
    ['China', 'CN'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['Taiwan', 'TW'],
    ['Czechia', 'CZ'],
    ['Europe', undefined],
    ['', undefined],
  ])('knows the code of %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it('dates snapshots by their folders: a day, or the last day of a month', () => {
    const files = new Map(
      ['d/2026-02/a.csv', 'd/2025-12/a.csv', 'd/2026-03-05/a.csv', 'e/2024-01/a.csv'].map((path) => [path, '']),
    );
    expect(snapshotsIn(files, 'd')).toEqual([
      { name: '2025-12', recordedOn: '2025-12-31' },
      { name: '2026-02', recordedOn: '2026-02-28' },
      { name: '2026-03-05', recordedOn: '2026-03-05' },
    ]);
  });

  it('says which file is missing', () => {
    expect(() => fileIn(new Map([['b.csv', '']]), 'a.csv')).toThrow(MissingFileError);
    expect(() => fileIn(new Map([['b.csv', '']]), 'a.csv')).toThrow(
      'expected the file a.csv in the data set, got b.csv',
    );
  });
});
