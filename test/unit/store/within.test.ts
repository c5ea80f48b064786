import { setTimeout as sleep } from 'node:timers/promises';
import { whileAnswering, within } from '../../../src/store/within';

const never = new Promise<never>(() => {});
const silence = new Error('silent');

test('gives what is answered in time, and UNAVAILABLE after that', async () => {
  expect(await within(1_000, Promise.resolve(1))).toBe(1);
  await expect(within(1, never)).rejects.toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
});

test('waits as long as it takes while questions are answered, and asks no more after that', async () => {
  let asked = 0;
  const ask = async () => {
    asked++;
  };
  let answer = (_: string) => {};
  const slow = new Promise<string>((done) => {
    answer = done;
  });
  const waiting = whileAnswering(slow, ask, 1);
  while (asked < 3) await sleep(1);
  answer('done');
  expect(await waiting).toBe('done');
  const then = asked;
  await sleep(20);
  expect(asked).toBe(then);
});

test('fails as the question does', async () => {
  await expect(whileAnswering(never, () => Promise.reject(silence), 1)).rejects.toBe(silence);
});

test('fails as the promise does', async () => {
  await expect(whileAnswering(Promise.reject(silence), async () => {}, 1_000)).rejects.toBe(silence);
});
