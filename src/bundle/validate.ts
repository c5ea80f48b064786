/** Validates bundles together: shapes, ids, references and meaning. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { knownIn, meaningFaults } from './check';
import type { Fault } from './faults';
import { bundleFolders, isBundleFolder, isYaml, readBundle, shownPath } from './read';
import type { Bundle } from './types';

export interface Validated {
  readonly bundles: readonly Bundle[];
  readonly faults: readonly Fault[];
}

const byPlace = (a: Fault, b: Fault): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.message < b.message ? -1 : 1);

/** YAML files that no bundle reads: most likely a bundle.yaml was forgotten, and with it everything beside it. */
function strayFiles(folder: string): Fault[] {
  if (isBundleFolder(folder)) return [];
  const message =
    'expected a file of a bundle, got one in a folder without bundle.yaml. Add that file, or move this one.';
  const entries = (path: string) => readdirSync(path, { withFileTypes: true });
  const folders = entries(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name));
  return [folder, ...folders.filter((path) => !isBundleFolder(path))].flatMap((path) =>
    entries(path)
      .filter((entry) => entry.isFile() && isYaml(entry.name))
      .map(({ name }) => ({ file: shownPath(join(path, name)), line: 1, message })),
  );
}

/**
 * Reads and checks the bundles at or under `folder`. References may also lead into the bundles under `base`, which
 * are not checked themselves. Never throws for what is written in a bundle.
 */
export function validateFolder(folder: string, base?: string): Validated {
  const folders = bundleFolders(folder);
  if (folders.length === 0) {
    const message =
      'expected the folder of a bundle (one with bundle.yaml), or a folder of such folders, got none. See docs/bundles.md.';
    return { bundles: [], faults: [{ file: shownPath(folder), line: 0, message }] };
  }
  const results = folders.map(readBundle);
  const bundles = results.map(({ bundle }) => bundle);
  const own = new Set(bundles.map(({ header }) => header.bundle));
  const others = (base === undefined ? [] : bundleFolders(base).map((path) => readBundle(path).bundle)).filter(
    ({ header }) => !own.has(header.bundle),
  );
  const shape = [...strayFiles(folder), ...results.flatMap(({ faults }) => faults)];
  // References into a file that could not be read would look dangling, so meaning waits for shape.
  if (shape.length > 0) return { bundles, faults: shape.sort(byPlace) };
  const known = knownIn([...others, ...bundles]);
  return { bundles, faults: meaningFaults(bundles, known, others).sort(byPlace) };
}
