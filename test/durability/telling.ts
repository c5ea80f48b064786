import type { Store } from '../../src/store/port';

/** The store, telling of each transaction that begins. */
export const telling = (store: Store, tell: (line: string) => void): Store => ({
  ...store,
  write: (work) => {
    tell('begin');
    return store.write(work);
  },
});
