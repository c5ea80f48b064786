import { createResponseCache } from '../../../src/http/response-cache';

const answer = (length: number) => ({ type: 'application/json', body: Buffer.alloc(length) });

it('gives what was kept at the revision, and forgets it with the next', () => {
  const cache = createResponseCache(1_000_000);
  expect(cache.get('1', 'a')).toBeUndefined();
  const kept = answer(10);
  cache.set('a', kept);
  expect(cache.get('1', 'a')).toBe(kept);
  expect([cache.isOf('1'), cache.isOf('2')]).toEqual([true, false]);
  expect(cache.get('2', 'a')).toBeUndefined();
  expect(cache.bytes()).toBe(0);
  expect(cache.get('1', 'a')).toBeUndefined();
});

it('keeps what was used last within its bound, whatever is asked', () => {
  const cache = createResponseCache(100_000);
  cache.get('1', 'first');
  for (let i = 0; i < 1_000; i++) {
    cache.set(`question ${i}`, answer(1_000));
    expect(cache.get('1', 'question 0')).toBeDefined();
    expect(cache.bytes()).toBeLessThanOrEqual(100_000);
  }
  expect(cache.get('1', 'question 1')).toBeUndefined();
  expect(cache.get('1', 'question 999')).toBeDefined();
});

it('counts an answer once that is kept again, and does not keep a large one', () => {
  const cache = createResponseCache(100_000);
  cache.get('1', 'a');
  cache.set('a', answer(1_000));
  const bytes = cache.bytes();
  cache.set('a', answer(1_000));
  expect(cache.bytes()).toBe(bytes);
  cache.set('b', answer(10_000));
  expect([cache.get('1', 'b'), cache.bytes()]).toEqual([undefined, bytes]);
});
