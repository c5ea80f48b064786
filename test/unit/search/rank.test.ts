import { type Searchable, score, tickerNames } from '../../../src/search/rank';

const entity = (name: string, rest: Partial<Searchable> = {}): Searchable => ({ id: name, name, aliases: [], ...rest });
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
