import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { StoreError } from './errors';
import { frozen } from './neo4j-errors';
import { whileAnswering, within } from './within';

/** A statement that writes takes as long as it takes; meanwhile the server is asked this often whether it is there… */
const EVERY_MS = 4_000;
/** …and has this long to answer: more than a pause of its garbage collector. */
const WITHIN_MS = 8_000;
const PAUSE_MS = 1_000;

/** Waits for an answer of the server, however long that takes, and rejects once it answers nothing at all any more. */
export type Answered = <T>(promise: Promise<T>) => Promise<T>;

/** @param driver one of its own, so that it can ask when every connection of the other is busy. */
export function watchOver(driver: Driver, database: string, location: string): Answered {
  let asking: Promise<void> | undefined;

  async function once(): Promise<void> {
    // Of a cluster, the member that takes the writes.
    const session = driver.session({ database, defaultAccessMode: 'WRITE' });
    try {
      await within(WITHIN_MS, Promise.resolve(session.run('RETURN 1')));
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  async function ask(): Promise<void> {
    try {
      // A connection that just broke tells nothing of the server: another is tried.
      await once().catch(async (error) => {
        if (error instanceof StoreError) throw error;
        await sleep(PAUSE_MS);
        await once();
      });
    } catch (error) {
      throw frozen(location, error);
    } finally {
      asking = undefined;
    }
  }

  /** One question for all that wait. */
  function stillThere(): Promise<void> {
    asking ??= ask();
    return asking;
  }

  return (promise) => whileAnswering(promise, stillThere, EVERY_MS);
}
