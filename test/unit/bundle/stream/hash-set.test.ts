import { HashSet } from '../../../../src/bundle/stream/hash-set';

it('knows what was added, and nothing else, however many', () => {
  const set = new HashSet();
  const ids = Array.from({ length: 20_000 }, (_, i) => `relation:DEVELOPS/company:c-${i % 97}/model:m-${i}/bulk`);
  expect(ids.filter((id) => !set.add(id))).toEqual([]);
  expect(set.size).toBe(ids.length);
  expect(ids.filter((id) => !set.has(id) || set.add(id))).toEqual([]);
  expect(ids.filter((id) => set.has(`${id}x`) || set.has(id.slice(1)))).toEqual([]);
  expect(set.size).toBe(ids.length);
});

it('tells apart texts that differ in a letter, in order or in length', () => {
  const set = new HashSet();
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aaa', '中', '国', '中国', '国中', '\0', '\0\0', 'a\0'];
  expect(texts.map((text) => set.add(text))).toEqual(texts.map(() => true));
});
