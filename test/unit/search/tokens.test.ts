import fc from 'fast-check';
import { fold } from '../../../src/search/fold';
import { pinyinOf } from '../../../src/search/pinyin';
import { scorer } from '../../../src/search/rank';
import { indexText, queryTokens } from '../../../src/search/tokens';

const index = (...names: string[]): string[] => indexText(names, '').split(' ');
const code = (char: string): string => `u${char.codePointAt(0)?.toString(16)}`;
const codes = (text: string): string => [...text].map(code).join('');
/** Tokens of one sort, which their first character says, without it. */
const sort = (tokens: readonly string[], mark: string): string[] => [
  ...new Set(tokens.filter((token) => token.startsWith(mark) && token !== mark).map((token) => token.slice(1))),
];
const words = (text: string): string[] => sort(queryTokens(text), '2');
/** Whether the index of these names proposes them for a query. */
const proposes = (names: readonly string[], text: string): boolean => {
  const known = new Set(index(...names));
  return queryTokens(text).some((token) => known.has(token));
};
/** The score of an entity of these names, and 0 when it isn't even proposed. */
const found = (names: readonly string[], text: string): number => {
  const [name = '', ...aliases] = names;
  return proposes(names, text) ? scorer(text)({ id: 'x', name, aliases, pinyin: pinyinOf(names) }) : 0;
};

test('words of a query stay whole, however they are written; long ones are cut', () => {
  expect(words('GPT-4o')).toEqual(['gpt', '4o']);
  expect(words('ＧＰＴ－４ｏ')).toEqual(['gpt', '4o']);
  expect(words('Yuan 2.0-M32')).toEqual(['yuan', '2', '0', 'm32']);
  expect(words('Café')).toEqual(['cafe']);
  expect(words('technology')).toEqual(['technolo']);
});

test('Chinese is cut into pairs of characters, a single one stays', () => {
  expect(words('猎户座')).toEqual([codes('猎户'), codes('户座')]);
  expect(words('源')).toEqual([code('源')]);
});

test('a text of both is cut where the script changes', () => {
  expect(words('AI大模型App')).toEqual(['ai', codes('大模'), codes('模型'), 'app']);
  expect(words('源2.0')).toEqual([code('源'), '2', '0']);
});

test('tokens are lower-case ASCII letters and digits only, few, and in the index each once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ mode: 'sentences' })), (text) => {
      for (const tokens of [queryTokens(text), index(text)])
        expect(tokens.filter((token) => token !== '' && !/^[a-z0-9]+$/.test(token))).toEqual([]);
      expect(new Set(index(text)).size).toBe(index(text).length);
      expect(queryTokens(text).length).toBeLessThanOrEqual(800);
    }),
  );
});

test('nothing to search for: no tokens', () => {
  for (const text of ['', '   ', '、，。', '!?-']) expect(queryTokens(text)).toEqual([]);
});

test('a name is found by its beginning, by single Chinese characters and by pairs', () => {
  const tokens = sort(index('Hunyuan', '混元'), '2');
  expect(tokens).toEqual(
    expect.arrayContaining(['hu', 'hun', 'huny', 'hunyuan', code('混'), code('元'), codes('混元')]),
  );
  expect(tokens).not.toContain('h');
});

test('a Chinese name by its pinyin, from each character on, and by its initials', () => {
  const tokens = index('文心一言');
  expect(sort(tokens, '4')).toEqual(expect.arrayContaining(['we', 'wen', 'wenx', 'wenxin', 'xin', 'xiny', 'yiya']));
  expect(sort(tokens, '5')).toEqual(['wx', 'wxy', 'wxyy']);
});

test('a description is found by whole words, not by their beginnings', () => {
  const tokens = indexText([], 'Search company 搜索公司').split(' ');
  expect(tokens).toEqual(['search', 'company', codes('搜索'), codes('索公'), codes('公司')]);
});

test('a long title takes little more than its words', () => {
  const title = 'Huafu Securities weekly on artificial intelligence, compute, consumer electronics and everything else';
  expect(index(title).length).toBeLessThan(150);
  expect(indexText([title], '').length).toBeLessThan(1200);
});

const CHARS = [...'aZ9é百度源元ｱガ ・-．ＡﬁΣß'];
const anyName = fc.string({ unit: fc.constantFrom(...CHARS), maxLength: 12 });

test('a name always finds itself, in whatever script and however it is written', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      if (queryTokens(name).length === 0) return;
      for (const text of [name, name.toUpperCase(), name.normalize('NFD'), name.normalize('NFKC'), fold(name)])
        expect(found([name], text)).toBe(1);
    }),
  );
});

test('every beginning of a name, of two characters or more, finds it among the best', () => {
  fc.assert(
    fc.property(anyName, fc.nat(), (name, at) => {
      const chars = [...name.trim()];
      const beginning = chars.slice(0, 2 + (at % Math.max(1, chars.length - 1))).join('');
      const folded = [...fold(beginning).matchAll(/[\p{L}\p{N}]/gu)];
      if (folded.length < 2) return;
      expect(found([name], beginning)).toBeGreaterThanOrEqual(0.8);
    }),
  );
});

const letters = fc.string({ unit: fc.constantFrom(...'abcdeinorst'), minLength: 4, maxLength: 12 });

test('one mistyped letter of a Latin name still finds it, whichever letter and however long the name', () => {
  const typo = fc.tuple(
    fc.array(letters, { minLength: 1, maxLength: 3 }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(...'abcxyz'),
  );
  fc.assert(
    fc.property(typo, ([parts, at, how, letter]) => {
      const name = parts.join(' ');
      const i = at % name.length;
      const [before, here, after] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
      const text = [
        before + after,
        before + letter + here + after,
        before + letter + after,
        before + after.charAt(0) + here + after.slice(1),
      ][how] as string;
      expect(found([name], text)).toBeGreaterThan(0.3);
    }),
    { numRuns: 500 },
  );
});

test('a mistyped word finds the names it is in, unless it is in names everywhere', () => {
  expect(found(['Tencent Meeting room'], 'tencnet')).toBeGreaterThan(0.3);
  expect(found(['Tencent Cloud'], 'clodu')).toBe(0);
  expect(found(['Cloud'], 'clodu')).toBeGreaterThan(0.3);
  expect(found(['Tencent Cloud'], 'tencent clodu')).toBeGreaterThan(0.3);
});

test('all that pinyin or initials may match is proposed', () => {
  const han = fc.string({
    unit: fc.constantFrom(...'百度文心一言智能云海光长鑫银行绿', 'A', '2'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(han, fc.nat(), fc.nat(), (name, from, length) => {
      const spelt = pinyinOf([name])[0]?.replaceAll(' ', '') ?? '';
      const initials = (pinyinOf([name])[0] ?? '')
        .split(' ')
        .map((syllable) => syllable.charAt(0))
        .join('');
      for (const text of [spelt, initials]) {
        const start = from % Math.max(1, text.length);
        const query = text.slice(start, start + 2 + (length % 10));
        if (scorer(query)({ id: 'x', name, aliases: [], pinyin: pinyinOf([name]) }) > 0)
          expect(proposes([name], query)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
