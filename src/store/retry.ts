import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for a cluster to route around a member that left, short enough for a person who waits. */
const DELAYS_MS = [50, 150, 450];
/** A failure that took this long to come (a timeout) is not worth waiting for again. */
const GIVE_UP_AFTER_MS = 3_000;

/** Makes the attempt again while it fails with what `again` accepts, four times at most, then fails as the last did. */
export async function retry<T>(attempt: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> {
  const start = Date.now();
  for (const delay of DELAYS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!again(error) || Date.now() - start > GIVE_UP_AFTER_MS) throw error;
    }
    // Many requests fail at the same moment; spread, they don't all come back at the same one.
    await sleep(delay * (0.5 + Math.random()));
  }
  return attempt();
}
