import fc from 'fast-check';
import { fold, indexText, queryTokens } from '../../../src/search/tokens';

const index = (...names: string[]): string[] => indexText(names, '').split(' ');
const code = (char: string): string => `u${char.codePointAt(0)?.toString(16)}`;
const codes = (text: string): string => [...text].map(code).join('');

test.each([
  ['ＧＰＴ－４', 'gpt-4'],
  ['Ｑｗｅｎ', 'qwen'],
  ['Café', 'cafe'],
  ['MÜNCHEN', 'munchen'],
  ['ﬁnd', 'find'],
  ['①', '1'],
  ['百度', '百度'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('words of a query stay whole, however they are written', () => {
  expect(queryTokens('GPT-4o')).toEqual(['gpt', '4o']);
  expect(queryTokens('ＧＰＴ－４ｏ')).toEqual(['gpt', '4o']);
  expect(queryTokens('Yuan 2.0-M32')).toEqual(['yuan', '2', '0', 'm32']);
  expect(queryTokens('Café')).toEqual(['cafe']);
});

test('Chinese is cut into pairs of characters, a single one stays', () => {
  expect(queryTokens('猎户座')).toEqual([codes('猎户'), codes('户座')]);
  expect(queryTokens('源')).toEqual([code('源')]);
});

test('a text of both is cut where the script changes', () => {
  expect(queryTokens('AI大模型App')).toEqual(['ai', codes('大模'), codes('模型'), 'app']);
  expect(queryTokens('源2.0')).toEqual([code('源'), '2', '0']);
});

test('tokens are lower-case ASCII letters and digits only, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const tokens of [queryTokens(text), index(text)]) {
        expect(tokens.filter((token) => token !== '' && !/^[a-z0-9]+$/.test(token))).toEqual([]);
        expect(new Set(tokens).size).toBe(tokens.length);
      }
    }),
  );
});

test('nothing to search for: no tokens', () => {
  for (const text of ['', '   ', '、，。', '!?-']) expect(queryTokens(text)).toEqual([]);
});

test('a name is found by its beginning, by single Chinese characters and by pairs', () => {
  expect(index('Hunyuan', '混元')).toEqual(
    expect.arrayContaining(['hu', 'hun', 'huny', 'hunyuan', code('混'), code('元'), codes('混元')]),
  );
  expect(index('Hunyuan')).not.toContain('h');
});

test('a description is found by whole words, not by their beginnings', () => {
  const tokens = indexText(['X'], 'Search company 搜索公司').split(' ');
  expect(tokens).toEqual(['x', 'search', 'company', codes('搜索'), codes('索公'), codes('公司')]);
});

const CHARS = [...'aZ9é百度源元ｱガ ・-．ＡﬁΣß'];

test('a name always finds itself, in whatever script', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...CHARS), maxLength: 12 }), (name) => {
      expect(index(name)).toEqual(expect.arrayContaining(queryTokens(name)));
    }),
  );
});
