import type { Store, Trace } from '../../src/store/port';
import { read, type TestedDatabase } from './database';

/** A Grafeo to hold to the contract: every store it opens is new. */
export function testedGrafeo(open: (trace?: Trace) => Promise<Store>): TestedDatabase {
  return {
    open,
    openBare: () => open(),
    async explain(store, text, params) {
      const [row] = await read<{ plan: string }>(store, `EXPLAIN ${text}`, params);
      return row?.plan ?? '';
    },
    indexSeek: (property) => new RegExp(`\\[index: ${property}\\]`),
  };
}
