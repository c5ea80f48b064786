import { within } from './within';

/**
 * A queue: each job begins when those before it have ended, however they ended.
 * @param patienceMs who has waited so long begins nevertheless.
 */
export function serial(patienceMs?: number): <T>(job: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = patienceMs === undefined ? before : within(patienceMs, before).catch(() => undefined);
    const result = turn.then(job);
    // What they gave is not kept for those who come after them.
    before = Promise.allSettled([before, result]).then(() => undefined);
    return result;
  };
}
