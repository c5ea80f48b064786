/** The bundles that ship, loaded at start: parsed and checked only when they, or the code that reads them, changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Applied } from './bundle/apply';
import type { Store } from './store/port';

const SEEDS = join(__dirname, '..', 'seeds');
/** What turns seeds into nodes and relationships: a change of it renews them as a change of the seeds does. */
const READERS = ['bundle', 'ontology', 'search'].map((name) => join(__dirname, name));

export type SeedState = 'loaded' | 'unchanged';

function digest(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
    for (const path of paths)
      hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

async function loadedDigest(store: Store): Promise<string | null | undefined> {
  const reader = store.reader();
  try {
    const [meta] = await reader.run<{ seeds: string | null }>("MATCH (m:Meta {id: 'graph'}) RETURN m.seeds AS seeds");
    return meta?.seeds;
  } finally {
    await reader.close();
  }
}

/**
 * Brings the seeds into the graph, one transaction a bundle, and tells of each; interrupted, it goes on at the next start.
 * @throws BundleError with every fault in them, before anything is written.
 */
export async function loadSeeds(
  store: Store,
  done: (applied: Applied) => void = () => {},
  folder = SEEDS,
): Promise<SeedState> {
  const wanted = digest([folder, ...READERS]);
  if ((await loadedDigest(store)) === wanted) return 'unchanged';
  // Reading YAML takes longer than starting without: only those who need it load it.
  const { loadFolder } = await import('./bundle/load');
  const applied = await loadFolder(store, folder, { by: 'seeds' });
  for (const one of applied) done(one);
  await store.write((tx) => tx.run("MATCH (m:Meta {id: 'graph'}) SET m.seeds = $wanted", { wanted }));
  return applied.some(({ changed }) => changed) ? 'loaded' : 'unchanged';
}
