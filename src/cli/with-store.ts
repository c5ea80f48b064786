/**
 * Runs a command on the database that the settings name, made ready, and closes it whatever happens. What the command
 * publishes of its writes reaches the subscribers of running servers, where the settings name a Redis.
 */
import { readConfig } from '../config';
import { type Events, localEvents, sharedEvents } from '../events/events';
import { prepareGraph } from '../graph/plan';
import { openStore } from '../store/open';
import type { Store } from '../store/port';

export async function withStore<T>(work: (store: Store, publish: Events['publish']) => Promise<T>): Promise<T> {
  const { redis, ...config } = readConfig();
  const store = await openStore(config);
  const events =
    redis === undefined ? localEvents() : await sharedEvents({ url: redis, warn: console.error, hears: false });
  const close = async (): Promise<void> => {
    await events.close();
    await store.close();
  };
  let result: T;
  try {
    await prepareGraph(store);
    result = await work(store, events.publish);
  } catch (error) {
    // What made the work fail (a full disk, say) may keep the store from closing in good order; it is told once.
    await close().catch(() => undefined);
    throw error;
  }
  await close();
  return result;
}
