import { setTimeout as sleep } from 'node:timers/promises';

/** How often, and for how long, an attempt is made again. */
export interface Patience {
  /** The pauses between the attempts, of which there is one more. */
  readonly delaysMs: readonly number[];
  /** No further attempt after so long. */
  readonly giveUpAfterMs: number;
  /** From when that counts: the first attempt's beginning or its failure. */
  readonly countsFrom: 'start' | 'failure';
}

/**
 * For reads: long enough for a cluster to route around a member that left, short enough for a person who waits. A failure
 * that took seconds to come (a timeout) is not worth waiting for again.
 */
export const BRIEF: Patience = { delaysMs: [50, 150, 450], giveUpAfterMs: 3_000, countsFrom: 'start' };

/** For writes: 7 s in all, enough for most elections of a leader. However long the work took before it failed. */
export const THROUGH_AN_ELECTION: Patience = {
  delaysMs: [100, 400, 1_000, 2_000, 3_500],
  giveUpAfterMs: 5_000,
  countsFrom: 'failure',
};

/** Makes the attempt again while it fails with what `again` accepts and patience lasts, then fails as the last did. */
export async function retry<T>(
  attempt: () => Promise<T>,
  again: (error: unknown) => boolean,
  { delaysMs, giveUpAfterMs, countsFrom }: Patience = BRIEF,
): Promise<T> {
  let since = countsFrom === 'start' ? Date.now() : undefined;
  for (const delay of delaysMs) {
    try {
      return await attempt();
    } catch (error) {
      since ??= Date.now();
      if (!again(error) || Date.now() - since > giveUpAfterMs) throw error;
    }
    // Many requests fail at the same moment; spread, they don't all come back at the same one.
    await sleep(delay * (0.5 + Math.random()));
  }
  return attempt();
}
