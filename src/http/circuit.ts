/** Work that is nice to have: it may take only so long, and is left alone for a while once it failed. */

export interface CircuitOptions {
  readonly deadlineMs: number;
  /** How long nothing is tried after a failure; then one is, and the others with its success. */
  readonly pauseMs: number;
}

/** Gives what the work gives; undefined when it fails, takes too long, or is not tried. Never rejects. */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T | undefined>;

export function createCircuit({ deadlineMs, pauseMs }: CircuitOptions): Attempt {
  let failed = false;
  let nextTryMs = 0;
  return async (work) => {
    const now = performance.now();
    if (failed && now < nextTryMs) return undefined;
    if (failed) nextTryMs = now + pauseMs;
    try {
      const result = await inTime(deadlineMs, work());
      failed = false;
      return result;
    } catch {
      failed = true;
      nextTryMs = performance.now() + pauseMs;
      return undefined;
    }
  };
}

async function inTime<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    // After one more look at what came in: when this process was busy for so long, it is not the other that is late.
    timer = setTimeout(() => setImmediate(() => reject(new Error(`No answer within ${ms} ms.`))), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
