/** Load until a server is as fast as it gets: code is compiled, plans are made, caches are full. */
import { LONGEST_S, type Load, load, type Target } from './load';

/** A server that still gets faster by more than this is loaded again. */
const STILL_RISING = 1.1;
const MOST_TIMES = 3;
/** A window of measuring holds at least so many answers of each connection, or lasts as long as the longest. */
const ANSWERS_EACH = 4;
/** And so many of all, so that the slowest of a hundred are several; or lasts so long. */
const [ANSWERS, ENOUGH_S] = [1_000, 1];
/** Of warming up. */
const SHORTEST_S = 0.7;
/** What needs longer windows than this is not warmed up further. */
const LONG_S = 2;
/** Slower answers than this a second are looked at while they are measured, too. */
const SLOW = 500;

export interface Window {
  readonly seconds: number;
  readonly checked: boolean;
}

/**
 * Looks at every answer. Gives the seconds to measure for: those asked for, or more for a slow server.
 * @throws Error when an answer holds errors, or none comes in 5 s.
 */
export async function warmUp(target: Target, seconds: number): Promise<Window> {
  const windowFor = ({ p50, rps }: Load) =>
    Math.max(seconds, Math.min(ENOUGH_S, ANSWERS / rps), Math.min(LONGEST_S, (ANSWERS_EACH * p50) / 1000));
  let before = await load(target, SHORTEST_S, true);
  for (let times = 1; times < MOST_TIMES; times++) {
    const now = await load(target, Math.max(SHORTEST_S, windowFor(before)), true);
    const rising = now.rps > before.rps * STILL_RISING;
    before = now;
    if (!rising || windowFor(before) > LONG_S) break;
  }
  return { seconds: windowFor(before), checked: before.rps < SLOW };
}
