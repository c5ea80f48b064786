/** Runs a command on the database that the settings name, made ready, and closes it whatever happens. */
import { readConfig } from '../config';
import { prepareGraph } from '../graph/plan';
import { openStore } from '../store/open';
import type { Store } from '../store/port';

export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig());
  try {
    await prepareGraph(store);
    return await work(store);
  } finally {
    await store.close();
  }
}
