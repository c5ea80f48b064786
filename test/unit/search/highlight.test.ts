import fc from 'fast-check';
import { highlights } from '../../../src/search/highlight';
import { pinyinOf } from '../../../src/search/pinyin';
import { type Searchable, scorer } from '../../../src/search/rank';

function entity(name: string, rest: Partial<Searchable> = {}): Searchable {
  const { nameZh, aliases = [] } = rest;
  return { id: name, name, pinyin: pinyinOf([name, nameZh ?? '', ...aliases]), ...rest, aliases };
}

/** "FIELD: text" with the ranges in brackets. */
const marked = (found: Searchable, text: string): string[] =>
  highlights(found, text).map(({ field, text, ranges }) => {
    let at = 0;
    let out = '';
    for (const { start, end } of ranges) {
      out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
      at = end;
    }
    return `${field}: ${out}${text.slice(at)}`;
  });

const cloud = entity('Baidu AI Cloud', {
  nameZh: '百度智能云',
  aliases: ['Baidu Cloud', '百度云'],
  tickers: ['NASDAQ:BIDU'],
  description: 'The cloud of Baidu, 百度的云.',
});

test.each([
  ['cloud', ['NAME: Baidu AI [Cloud]', 'ALIASES: Baidu [Cloud]', 'DESCRIPTION: The [cloud] of Baidu, 百度的云.']],
  ['baid', ['NAME: [Baid]u AI Cloud', 'ALIASES: [Baid]u Cloud']],
  [
    'ＢＡＩＤＵ　ａｉ',
    ['NAME: [Baidu AI] Cloud', 'ALIASES: [Baidu] Cloud', 'DESCRIPTION: The cloud of [Baidu], 百度的云.'],
  ],
  ['百度', ['NAME_ZH: [百度]智能云', 'ALIASES: [百度]云', 'DESCRIPTION: The cloud of Baidu, [百度]的云.']],
  ['bidu', ['TICKERS: NASDAQ:[BIDU]']],
  ['baiduzhi', ['NAME_ZH: [百度智]能云']],
  ['bdzny', ['NAME_ZH: [百度智能云]']],
  ['zhineng', ['NAME_ZH: 百度[智能]云']],
  ['bdy', ['ALIASES: [百度云]']],
  ['bsidu', ['NAME: [Baidu] AI Cloud', 'ALIASES: [Baidu] Cloud', 'TICKERS: NASDAQ:[BIDU]']],
  ['baiducloud', ['ALIASES: [Baidu Cloud]']],
  [
    'bidu 百度',
    [
      'NAME_ZH: [百度]智能云',
      'ALIASES: [百度]云',
      'TICKERS: NASDAQ:[BIDU]',
      'DESCRIPTION: The cloud of Baidu, [百度]的云.',
    ],
  ],
  ['nothing', []],
  ['', []],
])('%s', (text, expected) => {
  expect(marked(cloud, text)).toEqual(expected);
});

test('marks are put on the text as it is written, full width and with diacritics', () => {
  expect(marked(entity('Ｇｅｎ－３ Alpha'), 'gen-3')).toEqual(['NAME: [Ｇｅｎ－３] Alpha']);
  expect(marked(entity('Le Cafe\u0301 ﬁn'), 'café')).toEqual(['NAME: Le [Cafe\u0301] ﬁn']);
  expect(marked(entity('Le Café ﬁn'), 'fin')).toEqual(['NAME: Le Café [ﬁn]']);
  expect(marked(entity('𠮷 Orion 😀 Órion'), 'orion')).toEqual(['NAME: 𠮷 [Orion] 😀 [Órion]']);
});

const names = fc.string({ unit: fc.constantFrom(...'aZ9é百度源ガ ・-．ＡﬁΣß', '𠮷', 'e\u0301'), maxLength: 12 });

test('ranges are in order, apart, within the text and never empty', () => {
  fc.assert(
    fc.property(names, names, names, names, (name, nameZh, description, text) => {
      for (const { text: original, ranges } of highlights(entity(name, { nameZh, description }), text)) {
        let after = -1;
        expect(ranges.length).toBeGreaterThan(0);
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(after);
          expect(end).toBeGreaterThan(start);
          after = end;
        }
        expect(after).toBeLessThanOrEqual(original.length);
      }
    }),
  );
});

test('whatever is found has a highlight', () => {
  fc.assert(
    fc.property(names, names, names, names, (name, nameZh, description, text) => {
      const found = entity(name, { nameZh, description });
      if (scorer(text)(found) > 0) expect(highlights(found, text)).not.toEqual([]);
    }),
  );
});
