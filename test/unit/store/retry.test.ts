import { retry } from '../../../src/store/retry';

const passing = new Error('passing');
const always = () => true;

/** Fails so often, then answers how often it was asked. */
function failing(times: number) {
  let asked = 0;
  return async () => {
    asked++;
    if (asked <= times) throw passing;
    return asked;
  };
}

test('asks again until it is answered', async () => {
  expect(await retry(failing(0), always)).toBe(1);
  expect(await retry(failing(2), always)).toBe(3);
});

test('fails with the last failure after four attempts', async () => {
  expect(await retry(failing(3), always)).toBe(4);
  await expect(retry(failing(4), always)).rejects.toBe(passing);
});

test('does not ask again after a failure that asking again can not mend', async () => {
  const attempt = failing(1);
  await expect(retry(attempt, () => false)).rejects.toBe(passing);
  expect(await attempt()).toBe(2);
});

test('of what takes long before it fails, only what follows the first failure counts', async () => {
  const patience = { delaysMs: [1, 1], giveUpAfterMs: 50 };
  const slowly = (attempt: () => Promise<number>) => async () => {
    await new Promise((wake) => setTimeout(wake, 80));
    return attempt();
  };
  await expect(retry(slowly(failing(1)), always, { ...patience, countsFrom: 'start' })).rejects.toBe(passing);
  expect(await retry(slowly(failing(1)), always, { ...patience, countsFrom: 'failure' })).toBe(2);
});
