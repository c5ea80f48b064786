/** Neo4j lets others write while we read, a statement at a time: then what was read is of no one revision. */
import { StoreError } from '../store/errors';
import type { Reader } from '../store/port';

/** Which content, and the time of the last write: an import in parts changes the content before it names it. */
async function stateOf(reader: Reader): Promise<string> {
  const [meta] = await reader.run("MATCH (m:Meta {id: 'graph'}) RETURN m.revision AS revision, m.written AS written");
  return JSON.stringify([meta?.revision ?? null, meta?.written ?? null]);
}

/**
 * A check that the graph is what it is now.
 * @throws StoreError UNAVAILABLE, from the check, when bundles were written since.
 */
export async function unchanged(reader: Reader): Promise<() => Promise<void>> {
  const before = await stateOf(reader);
  return async () => {
    if ((await stateOf(reader)) !== before)
      throw new StoreError(
        'UNAVAILABLE',
        'Expected the graph to stay as it was during the export, but a bundle was written. Export again.',
      );
  };
}
