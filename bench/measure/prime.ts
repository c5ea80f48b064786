/** Before kept answers are measured, each is worked out once. */
import { headers } from './load';

const AT_A_TIME = 8;
const MOST_S = 6;

/** Asks each body once, and gives those that there was time for, at least one at a time. */
export async function primed(url: string, bodies: readonly string[]): Promise<string[]> {
  const until = performance.now() + 1000 * MOST_S;
  const done: string[] = [];
  const waiting = [...new Set(bodies)];
  const work = async (): Promise<void> => {
    for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) {
      const response = await fetch(url, { method: 'POST', headers, body });
      await response.arrayBuffer();
      done.push(body);
      if (performance.now() > until) return;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return done;
}
