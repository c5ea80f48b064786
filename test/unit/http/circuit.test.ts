import { createCircuit } from '../../../src/http/circuit';

const PAUSE_MS = 60;
const attempts = () => createCircuit({ deadlineMs: 30, pauseMs: PAUSE_MS });
const wait = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
const never = () => new Promise<string>(() => undefined);

it('gives what the work gives, and nothing when it fails or takes too long', async () => {
  expect(await attempts()(async () => 'done')).toBe('done');
  expect(await attempts()(() => Promise.reject(new Error('away')))).toBeUndefined();
  const began = performance.now();
  expect(await attempts()(never)).toBeUndefined();
  expect(performance.now() - began).toBeGreaterThanOrEqual(29);
});

it('tries nothing for a while after a failure, then one thing, and all again once that went well', async () => {
  const attempt = attempts();
  await attempt(never);
  let tried = 0;
  const count = async () => ++tried;
  expect(await attempt(count)).toBeUndefined();
  expect(tried).toBe(0);
  await wait(PAUSE_MS + 5);
  const first = attempt(never);
  expect(await attempt(count)).toBeUndefined();
  await first;
  await wait(PAUSE_MS + 5);
  expect(await attempt(count)).toBe(1);
  expect(await attempt(count)).toBe(2);
});

it('does not take its own being busy for lateness of the other', async () => {
  const busy = attempts()(() => new Promise<string>((done) => setTimeout(() => setImmediate(done, 'in time'), 5)));
  const until = performance.now() + 50;
  while (performance.now() < until);
  expect(await busy).toBe('in time');
});
