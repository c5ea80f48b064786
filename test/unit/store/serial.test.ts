import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serial } from '../../../src/store/serial';

/** A job that ends when the test says so. */
function job() {
  let begun = false;
  let end = (_: string): void => {};
  let fail = (_: Error): void => {};
  const ended = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const run = () => {
    begun = true;
    return ended;
  };
  return { run, end: (value: string) => end(value), fail: (error: Error) => fail(error), begun: () => begun };
}
const settled = () => new Promise((wake) => setImmediate(wake));

test('begins each job when the one before it has ended, however it ended', async () => {
  const [first, second, third] = [job(), job(), job()];
  const inTurn = serial();
  const [one, two, three] = [inTurn(first.run), inTurn(second.run), inTurn(third.run)];
  await settled();
  expect([first.begun(), second.begun(), third.begun()]).toEqual([true, false, false]);
  first.fail(new Error('broken'));
  await expect(one).rejects.toThrow('broken');
  await settled();
  expect([second.begun(), third.begun()]).toEqual([true, false]);
  second.end('two');
  third.end('three');
  expect(await Promise.all([two, three])).toEqual(['two', 'three']);
});

test('begins a job that has waited long enough, and the next when both have ended', async () => {
  const [first, second, third] = [job(), job(), job()];
  const inTurn = serial(500);
  const one = inTurn(first.run);
  const two = inTurn(second.run);
  second.end('two');
  expect(await two).toBe('two');
  const three = inTurn(third.run);
  await settled();
  expect(third.begun()).toBe(false);
  first.end('one');
  expect(await one).toBe('one');
  third.end('three');
  expect(await three).toBe('three');
});

test('keeps nothing that jobs gave', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const inTurn = serial();
  const given: WeakRef<object>[] = [];
  for (let i = 0; i < 3; i++)
    await inTurn(async () => {
      const value = { i };
      given.push(new WeakRef(value));
      return value;
    });
  await settled();
  collect();
  expect(given.map((value) => value.deref())).toEqual([undefined, undefined, undefined]);
});
