import { createGather } from '../../../src/store/gather';

/** What answers when the test says so. */
function slow() {
  const asked: { ids: readonly string[]; answer: (text: string) => void; fail: (error: Error) => void }[] = [];
  const read = (ids: readonly string[]) =>
    new Promise<string>((answer, fail) => {
      asked.push({ ids, answer, fail });
    });
  return { asked, read };
}
const settled = () => new Promise((wake) => setImmediate(wake));

test('sends the first at once, and what comes meanwhile together when it is answered', async () => {
  const { asked, read } = slow();
  const gather = createGather<string>();
  const first = gather('k', ['a'], read);
  const second = gather('k', ['b', 'c'], read);
  const third = gather('k', ['c', 'd'], read);
  expect(asked.map(({ ids }) => ids)).toEqual([['a']]);
  asked[0]?.answer('one');
  expect(await first).toBe('one');
  await settled();
  expect(asked.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c', 'd']]);
  asked[1]?.answer('two');
  expect(await Promise.all([second, third])).toEqual(['two', 'two']);
  void gather('k', ['e'], read);
  expect(asked.length).toBe(3);
});

test('keeps apart what differs in its key', () => {
  const { asked, read } = slow();
  const gather = createGather<string>();
  void gather('k', ['a'], read);
  void gather('other', ['b'], read);
  expect(asked.map(({ ids }) => ids)).toEqual([['a'], ['b']]);
});

test('waits for an answer that does not come only so long', async () => {
  const { asked, read } = slow();
  const gather = createGather<string>();
  void gather('k', ['a'], read);
  const second = gather('k', ['b'], read);
  while (asked.length < 2) await new Promise((wake) => setTimeout(wake, 5));
  asked[1]?.answer('two');
  expect(await second).toBe('two');
});

test('sends at once what is too much for one statement', () => {
  const { asked, read } = slow();
  const gather = createGather<string>();
  const many = (from: number) => Array.from({ length: 600 }, (_, i) => `${from + i}`);
  void gather('k', ['a'], read);
  void gather('k', many(0), read);
  expect(asked.length).toBe(1);
  void gather('k', many(600), read);
  expect(asked.map(({ ids }) => ids.length)).toEqual([1, 600]);
});

test('fails for those who asked together, and goes on', async () => {
  const { asked, read } = slow();
  const gather = createGather<string>();
  const first = gather('k', ['a'], read);
  const second = gather('k', ['b'], read);
  asked[0]?.fail(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settled();
  asked[1]?.answer('two');
  expect(await second).toBe('two');
});
