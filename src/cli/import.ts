import { readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Applied } from '../bundle/apply';
import { BundleError, type Fault } from '../bundle/faults';
import { readBundleText } from '../bundle/file';
import { importBundles } from '../bundle/import';
import { bundleFolders, type ReadResult, readBundle } from '../bundle/read';
import { EXIT } from './exit';
import { plural, report } from './output';
import { withStore } from './with-store';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const unreadable = (input: string, message: string): ReadResult => ({
  ...readBundleText(input, '{}'),
  faults: [{ file: input, line: 0, message }],
});

/** A folder of a bundle, a folder of such folders, a file of one bundle, or "-" for one on standard input. */
async function read(input: string): Promise<ReadResult[]> {
  if (input === '-') return [readBundleText('standard input', await text(process.stdin))];
  const stat = statSync(input, { throwIfNoEntry: false });
  if (!stat) return [unreadable(input, 'expected a file or a folder, got nothing there. Check the path.')];
  if (!stat.isDirectory()) return [readBundleText(input, readFileSync(input, 'utf8'))];
  const folders = bundleFolders(input);
  if (folders.length === 0)
    return [unreadable(input, 'expected the folder of a bundle (one with bundle.yaml), or of such folders, got none.')];
  return folders.map(readBundle);
}

function line({ bundle, changed, diff, entities, statements }: Applied, dryRun: boolean): string {
  if (!changed)
    return `${bundle}: unchanged (${plural(entities, 'entity', 'entities')}, ${plural(statements, 'statement')})`;
  const counts = `${diff.added.length} added, ${diff.changed.length} changed, ${diff.removed.length} removed`;
  return `${bundle}: ${counts}${dryRun ? ' (dry run: nothing was written)' : ''}`;
}

/** Imports bundles into the database of the settings; each is written whole or not at all. */
export async function importCommand(inputs: readonly string[], options: ImportOptions): Promise<number> {
  const { dryRun = false, json = false } = options;
  const results = (await Promise.all(inputs.map(read))).flat();
  const done = (applied: Applied): void => {
    if (!json) console.log(line(applied, false));
  };
  try {
    const applied = await withStore((store) => importBundles(store, results, { dryRun, done }));
    report(json, { dryRun, applied }, dryRun ? applied.map((one) => line(one, true)) : []);
    return EXIT.OK;
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    const faults: readonly Fault[] = error.faults;
    report(json, { faults }, [`${plural(faults.length, 'fault')}: this bundle and those after it were not written.`]);
    return EXIT.FAULTS;
  }
}
