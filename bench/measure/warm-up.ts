/** Load until a server is as fast as it gets: code is compiled, plans are made, caches are full. */
import { type Load, load, type Target } from './load';

/** A server that still gets faster by more than this is loaded again. */
const STILL_RISING = 1.1;
const MOST_TIMES = 4;
/** A window of measuring holds at least so many answers of each connection, or lasts this long. */
const ANSWERS_EACH = 5;
const LONGEST_S = 8;

/**
 * Looks into every answer. Gives the seconds to measure for: those asked for, or more for a slow server.
 * @throws Error when an answer holds errors, or none comes in 8 s.
 */
export async function warmUp(target: Target, seconds: number): Promise<number> {
  const windowFor = ({ p50 }: Load) => Math.min(LONGEST_S, Math.max(seconds, Math.ceil((ANSWERS_EACH * p50) / 1000)));
  let before = await load(target, seconds, true).catch(() => load(target, LONGEST_S, true));
  for (let times = 1; times < MOST_TIMES; times++) {
    const now = await load(target, windowFor(before), true);
    const rising = now.rps > before.rps * STILL_RISING;
    before = now;
    if (!rising) break;
  }
  return windowFor(before);
}
