import { createRecent } from '../../src/recent';

/** Of the size of its values. */
const bounded = (most: number) => createRecent<number>(most, (_, value) => value);

it('keeps what was used last', () => {
  const recent = bounded(3);
  for (const key of ['a', 'b', 'c']) recent.set(key, 1);
  // Twice, and the one that was used last anyway.
  expect([recent.get('a'), recent.get('a'), recent.get('c'), recent.get('a')]).toEqual([1, 1, 1, 1]);
  recent.set('d', 1);
  expect(['a', 'b', 'c', 'd'].map((key) => recent.get(key))).toEqual([1, undefined, 1, 1]);
});

it('forgets what is taken away, and has it in its place when it is back', () => {
  const recent = bounded(2);
  recent.set('a', 1);
  recent.delete('a');
  expect([recent.get('a'), recent.size()]).toEqual([undefined, 0]);
  for (const key of ['a', 'b', 'a', 'c']) recent.set(key, 1);
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([1, undefined, 1]);
  recent.clear();
  expect([recent.get('c'), recent.size()]).toEqual([undefined, 0]);
});

it('is never larger than its bound', () => {
  const recent = bounded(10);
  recent.set('large', 11);
  expect([recent.get('large'), recent.size()]).toEqual([undefined, 0]);
  recent.set('a', 6);
  recent.set('b', 5);
  expect([recent.get('a'), recent.get('b'), recent.size()]).toEqual([undefined, 5, 5]);
  recent.set('b', 7);
  expect([recent.get('b'), recent.size()]).toEqual([7, 7]);
});
