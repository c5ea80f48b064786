import { StoreError } from './errors';

/**
 * The promise, or after so many milliseconds StoreError UNAVAILABLE. For a database that froze, or a network that drops
 * packets: the system itself would wait for a quarter of an hour before it calls the connection broken.
 */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('UNAVAILABLE', `Expected the database to answer within ${ms / 1000} s; it did not.`)),
      ms,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The promise, however long it takes, as long as the database answers a question that is put to it every `everyMs`;
 * rejects as that question does.
 */
export async function whileAnswering<T>(promise: Promise<T>, ask: () => Promise<unknown>, everyMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const silent = new Promise<never>((_, reject) => {
    const next = (): void => {
      timer = setTimeout(() => {
        ask().then(() => {
          if (!over) next();
        }, reject);
      }, everyMs);
    };
    next();
  });
  try {
    return await Promise.race([promise, silent]);
  } finally {
    over = true;
    clearTimeout(timer);
  }
}
