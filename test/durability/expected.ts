import { applyBundle } from '../../src/bundle/apply';
import { prepareGraph } from '../../src/graph/plan';
import { openGrafeo } from '../../src/store/grafeo';
import type { Store } from '../../src/store/port';
import { type Dump, dump } from './dump';
import { bundleAt, stepOf } from './series';

/** What the graph must hold, from an import of the same series into memory that nothing disturbs. */
export interface Expected {
  /** The dump after that step; steps must not go back by more than one. -1 is before the first. */
  after(step: number): Promise<Dump>;
  close(): Promise<void>;
}

export async function expectedOf(seed: number): Promise<Expected> {
  const store = await openGrafeo();
  await prepareGraph(store);
  let last = -1;
  const dumps = new Map([[last, await dumpOf(store)]]);
  return {
    async after(step) {
      for (; last < step; last++) {
        await applyBundle(store, bundleAt(seed, stepOf(last + 1)));
        // One back is enough: what is not acknowledged is one step at most.
        if (last + 1 >= step - 1) dumps.set(last + 1, await dumpOf(store));
        dumps.delete(last - 1);
      }
      const found = dumps.get(step);
      if (!found) throw new Error(`Expected a step of ${last - 1} or later, got ${step}.`);
      return found;
    },
    close: () => store.close(),
  };
}

export async function dumpOf(store: Store): Promise<Dump> {
  const reader = store.reader();
  try {
    return await dump(reader);
  } finally {
    await reader.close();
  }
}
