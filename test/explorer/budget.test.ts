/** What the browser has to load before the first view that it is led to, by the manifest of the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openExplorer } from '../../src/http/explorer-build';

jest.setTimeout(180_000);

const BUDGET_BYTES = 200_000;
/** Addresses that people send each other, or that search engines would lead to. */
const FIRST_VIEWS = ['home/Home', 'entity/Entity', 'search/Search', 'fact/Fact', 'gallery/Gallery'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

let folder: string;
let manifest: Manifest;
beforeAll(async () => {
  const built = await openExplorer().settled;
  if (built.status !== 'ready') throw new Error(JSON.stringify(built));
  folder = built.folder;
  manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
});

/** The files of the scripts that these need before they run, and those that those need. */
function scriptsOf(entries: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`Expected a chunk ${key} in the manifest, got: ${Object.keys(manifest).join(', ')}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return files;
}

test.each(FIRST_VIEWS)('%s comes with less than 200 kB of compressed script', (view) => {
  const files = [...scriptsOf(['index.html', `src/views/${view}.tsx`])];
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  expect(files.length).toBeGreaterThanOrEqual(2);
  expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThan(BUDGET_BYTES);
});
