import { pinyinOf } from '../../../src/search/pinyin';
import { type Searchable, scorer, tickerNames } from '../../../src/search/rank';

function entity(name: string, rest: Partial<Searchable> = {}): Searchable {
  const { nameZh, aliases = [] } = rest;
  return { id: name, name, pinyin: pinyinOf([name, nameZh ?? '', ...aliases]), ...rest, aliases };
}
const score = (found: Searchable, text: string): number => scorer(text)(found);
const ranked = (text: string, all: readonly Searchable[]): string[] =>
  all
    .map(({ id, ...rest }) => ({ id, score: score({ id, ...rest }, text) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);

test('a preferred name that is the query scores 1, in either language and however it is written', () => {
  const orion = entity('Orion', { nameZh: '猎户座' });
  for (const text of ['Orion', 'orion', ' ORION ', 'Ｏｒｉｏｎ', '猎户座', 'Órion']) expect(score(orion, text)).toBe(1);
  const gpt = entity('GPT-4');
  for (const text of ['GPT-4', 'gpt 4', 'ＧＰＴ－４']) expect(score(gpt, text)).toBe(1);
});

test('the order: name, alias, beginning, beginning of a word, within, description', () => {
  expect(
    ranked('spark', [
      entity('described', { description: 'Runs on Spark.' }),
      entity('Firesparks'),
      entity('iFLYTEK Spark'),
      entity('Sparkle'),
      entity('SparkDesk', { aliases: ['Spark'] }),
      entity('Spark'),
    ]),
  ).toEqual(['Spark', 'SparkDesk', 'Sparkle', 'iFLYTEK Spark', 'Firesparks', 'described']);
});

test('a shorter name is nearer to a query that begins both', () => {
  expect(ranked('baidu', [entity('Baidu Comate'), entity('Baidu AI Cloud platform'), entity('Baidu')])).toEqual([
    'Baidu',
    'Baidu Comate',
    'Baidu AI Cloud platform',
  ]);
});

test('words in another order still find a name; some of the words find it less', () => {
  const all = score(entity('Tencent Advertising'), 'advertising tencent');
  const some = score(entity('Tencent Advertising'), 'advertising baidu');
  expect(all).toBeGreaterThanOrEqual(0.5);
  expect(some).toBeLessThan(0.3);
  expect(some).toBeGreaterThan(0);
});

test('Chinese within a name', () => {
  expect(
    ranked('智能云', [
      entity('a', { nameZh: '百度智能云' }),
      entity('b', { nameZh: '智能文档' }),
      entity('c', { aliases: ['智能云'] }),
    ]),
  ).toEqual(['c', 'a']);
});

test('mixed text', () => {
  const m32 = entity('Yuan 2.0-M32', { nameZh: '源2.0-M32' });
  expect(score(m32, '源2.0-m32')).toBe(1);
  expect(score(m32, '源2.0')).toBeGreaterThan(0.8);
});

test('a listed company is found by its symbol, alone or with the exchange', () => {
  const baidu = entity('Baidu', { tickers: ['NASDAQ:BIDU', 'HKEX:9888'] });
  for (const text of ['BIDU', 'bidu', '9888', 'HKEX:9888', 'nasdaq bidu']) expect(score(baidu, text)).toBe(0.97);
  expect(tickerNames(['SSE:688256'])).toEqual(['SSE:688256', '688256']);
  expect(tickerNames(undefined)).toEqual([]);
});

test('the whole order, from a preferred name to a description', () => {
  const order = [
    entity('preferred', { nameZh: 'wenxin' }),
    entity('alias', { aliases: ['Wenxin'] }),
    entity('Wenxin Yiyan'),
    entity('Baidu Wenxin'),
    entity('Newenxin'),
    entity('full pinyin', { nameZh: '文心' }),
    entity('start of pinyin', { nameZh: '文心一言' }),
    entity('pinyin within', { nameZh: '百度文心' }),
    entity('Wenxim'),
    entity('Baidu Wenxim', { description: 'An assistant.' }),
    entity('description', { description: 'Built on Wenxin, of Baidu.' }),
  ];
  expect(ranked('wenxin', [...order].reverse())).toEqual(order.map(({ id }) => id));
});

test('pinyin: in full, by initials, with spaces, of names in which other scripts stand', () => {
  const ernie = entity('ERNIE', { nameZh: '文心一言', aliases: ['百度AI云2.0'] });
  expect(score(ernie, 'wenxinyiyan')).toBeGreaterThan(score(ernie, 'wxyy'));
  expect(score(ernie, 'wxyy')).toBeGreaterThan(score(ernie, 'wenxinyi'));
  expect(score(ernie, 'wen xin')).toBe(score(ernie, 'WENXIN'));
  for (const text of ['wenxi', 'wxy', 'yiyan', 'yan', 'baiduaiyun', 'baidu ai yun 2.0', 'bdaiy20', 'bdai'])
    expect(score(ernie, text)).toBeGreaterThanOrEqual(0.39);
  // Neither begins where a character does, nor is it whole.
  for (const text of ['enxin', 'yia', 'xyy']) expect(score(ernie, text)).toBe(0);
});

test('ü is typed as v or u', () => {
  const green = entity('Green', { nameZh: '绿色' });
  for (const text of ['lvse', 'luse', 'lüse']) expect(score(green, text)).toBe(score(green, 'lvse'));
  expect(score(green, 'lvse')).toBeGreaterThan(0.4);
});

test('one letter may be wrong in a Latin name, not two, and no digit', () => {
  const tencent = entity('Tencent');
  for (const text of ['tencnet', 'tecent', 'tenncent', 'tencemt', 'encent', 'TÉNCNET'])
    expect(score(tencent, text)).toBeGreaterThan(0.3);
  expect(score(tencent, 'tnecnet')).toBe(0);
  expect(score(entity('GPT-4o'), 'gtp-4o')).toBeGreaterThan(0.3);
  expect(score(entity('GPT-4o'), 'gpt-5o')).toBeLessThan(0.3);
  // Of three letters, most words are one edit apart.
  expect(score(entity('AMD'), 'and')).toBe(0);
  expect(score(entity('Tencent Meeting'), 'tencnet meeting')).toBeGreaterThan(
    score(entity('Tencent Meeting room'), 'tencnet meeting'),
  );
});

test('a space too few or too many changes nothing', () => {
  expect(score(entity('Tencent Meeting'), 'tencentmeeting')).toBe(1);
  expect(score(entity('ByteDance'), 'byte dance')).toBe(1);
});

test('a query in two languages finds what has one name in each', () => {
  const cloud = entity('Baidu AI Cloud', { nameZh: '百度智能云' });
  const other = entity('Baidu', { nameZh: '百度', description: 'Search, and a cloud.' });
  expect(ranked('百度cloud', [other, cloud])).toEqual(['Baidu AI Cloud', 'Baidu']);
  expect(score(cloud, '百度cloud')).toBeGreaterThanOrEqual(0.5);
});

test('some of the words: the longer ones and those of names count for more, and half is the least', () => {
  const names = entity('ERNIE');
  const describes = entity('Baidu', { description: 'Makes ERNIE.' });
  const four = entity('GPT-4');
  expect(ranked('ernie 4', [four, describes, names])).toEqual(['ERNIE', 'Baidu']);
});

test('what is not there scores 0, and so does a query of marks', () => {
  expect(score(entity('Orion', { description: 'A model.' }), 'gemini')).toBe(0);
  expect(score(entity('Orion'), '—')).toBe(0);
  expect(score(entity('Orion'), '')).toBe(0);
});

test('scores stay between 0 and 1, with three digits', () => {
  const value = score(entity('Gen-3 Alpha Turbo', { aliases: ['Gen-3 Turbo'] }), 'gen 3');
  expect(value).toBe(Math.round(value * 1000) / 1000);
  expect(value).toBeGreaterThan(0.8);
  expect(value).toBeLessThan(1);
});
