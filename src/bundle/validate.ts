/** Validates bundles together: shapes, ids, references and meaning. */
import { duplicateIds, knownIn, RULES } from './check';
import type { Fault } from './faults';
import { bundleFolders, readBundle } from './read';
import type { Bundle } from './types';

export interface Validated {
  readonly bundles: readonly Bundle[];
  readonly faults: readonly Fault[];
}

const byPlace = (a: Fault, b: Fault): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.message < b.message ? -1 : 1);

/**
 * Reads and checks the bundles at or under `folder`. References may also lead into the bundles under `base`, which
 * are not checked themselves. Never throws for what is written in a bundle.
 */
export function validateFolder(folder: string, base?: string): Validated {
  const folders = bundleFolders(folder);
  if (folders.length === 0) {
    const message = 'expected the folder of a bundle (one with bundle.yaml), or a folder of such folders, got none.';
    return { bundles: [], faults: [{ file: folder, line: 0, message }] };
  }
  const results = folders.map(readBundle);
  const bundles = results.map(({ bundle }) => bundle);
  const own = new Set(bundles.map(({ header }) => header.bundle));
  const others = (base === undefined ? [] : bundleFolders(base).map((path) => readBundle(path).bundle)).filter(
    ({ header }) => !own.has(header.bundle),
  );
  const shape = results.flatMap(({ faults }) => faults);
  // References into a file that could not be read would look dangling, so meaning waits for shape.
  if (shape.length > 0) return { bundles, faults: shape.sort(byPlace) };
  const known = knownIn([...others, ...bundles]);
  const meaning = bundles.flatMap((bundle) => RULES.flatMap((rule) => rule(bundle, known)));
  return { bundles, faults: [...meaning, ...duplicateIds([...others, ...bundles])].sort(byPlace) };
}
