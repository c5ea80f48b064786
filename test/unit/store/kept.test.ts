import { createKept } from '../../../src/store/kept';

/** Lists as of a graph whose revision the test says. */
function setUp() {
  let latest = 'one';
  let found = 0;
  const kept = createKept(() => latest);
  const find = async () => [`found ${++found}`];
  return {
    of: (name: string, revision = latest, by: () => Promise<readonly string[]> = find) => kept.of(name, revision, by),
    commit: (revision: string) => {
      latest = revision;
    },
  };
}

test('finds a list when it is asked for a second time, and keeps it from then on', async () => {
  const { of } = setUp();
  expect(await of('a')).toBeUndefined();
  expect(await of('b')).toBeUndefined();
  expect([await of('a'), await of('b'), await of('a')]).toEqual([['found 1'], ['found 2'], ['found 1']]);
});

test('finds once what several ask for at the same time', async () => {
  const { of } = setUp();
  await of('a');
  expect(await Promise.all([of('a'), of('a'), of('a')])).toEqual(Array(3).fill(['found 1']));
});

test('forgets everything when the graph changes, and keeps nothing of a graph that has changed', async () => {
  const { of, commit } = setUp();
  await of('a');
  expect(await of('a')).toEqual(['found 1']);
  commit('two');
  expect(await of('a', 'one')).toBeUndefined();
  expect(await of('a')).toBeUndefined();
  expect(await of('a')).toEqual(['found 2']);
  expect(await of('a', 'one')).toBeUndefined();
  expect(await of('a')).toEqual(['found 2']);
});

test('does not keep what is found only after the graph has changed', async () => {
  const { of, commit } = setUp();
  await of('a');
  let tell = (_: readonly string[]): void => {};
  const late = of('a', 'one', () => new Promise((resolve) => (tell = resolve)));
  commit('two');
  await of('a');
  const next = of('a');
  tell(['of one']);
  expect([await late, await next, await of('a')]).toEqual([['of one'], ['found 1'], ['found 1']]);
});

test('tries again what could not be found', async () => {
  const { of } = setUp();
  await of('a');
  await expect(of('a', 'one', () => Promise.reject(new Error('Away.')))).rejects.toThrow('Away.');
  expect(await of('a')).toEqual(['found 1']);
});
