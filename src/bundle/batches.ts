/** Many rows as batches, and work on them in turn. */

/** Rows a statement: bounded, so that a large bundle doesn't make a statement that no memory holds. */
const BATCH = 1000;
/** Statements on their way at once: the database never waits for the next, and what waits in memory stays bounded. */
const AT_ONCE = 8;

/** Begins the jobs in their order, without waiting for each to end. */
export async function inTurn(jobs: Iterable<() => Promise<unknown>>): Promise<void> {
  const running: Promise<unknown>[] = [];
  for (const job of jobs) {
    if (running.length === AT_ONCE) await running.shift();
    const begun = job();
    // Whoever comes for it is told; until then it is nobody's.
    begun.catch(() => {});
    running.push(begun);
  }
  await Promise.all(running);
}

/** What all of them give. Waits for all, also when one fails: none goes on when the transaction has ended. */
export async function allOf<T extends readonly unknown[] | []>(
  work: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

export function* batchesOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** Runs `write` on one batch after the other; statements of several batches may be on their way at once. */
export const inBatches = <T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> =>
  inTurn(
    (function* () {
      for (const batch of batchesOf(rows)) yield () => write(batch);
    })(),
  );
