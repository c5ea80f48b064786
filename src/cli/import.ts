import { readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Applied } from '../bundle/apply';
import { BundleError, type Fault } from '../bundle/faults';
import { readBundleText } from '../bundle/file';
import { importBundles } from '../bundle/import';
import { bundleFolders, type ReadResult, readBundle } from '../bundle/read';
import { commandAuthor } from './author';
import { EXIT } from './exit';
import { type BulkFormat, importBulk } from './import-bulk';
import { plural, report } from './output';
import { withStore } from './with-store';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Of all inputs; by the ending of each when left out. */
  readonly format?: 'yaml' | 'json' | BulkFormat;
  /** What the rows of a CSV are. */
  readonly mapping?: string;
}

/** How an input is read when nobody says: a folder, a file of YAML or JSON, or standard input, as bundles. */
function formatOf(input: string): 'yaml' | BulkFormat {
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(input)) return 'jsonl';
  return /\.(csv|tsv)(\.gz)?$/i.test(input) ? 'csv' : 'yaml';
}

/** What is wrong with the options, or undefined. */
function misuse(
  formats: readonly string[],
  inputs: readonly string[],
  mapping: string | undefined,
): string | undefined {
  const bulk = formats.filter((format) => format === 'jsonl' || format === 'csv').length;
  if (bulk > 0 && bulk < formats.length)
    return 'Expected bundles (folders, YAML, JSON), or files to import in bulk (JSON Lines, CSV), got both. Import one after the other.';
  const csv = formats.includes('csv');
  if (csv && mapping === undefined)
    return 'Expected --mapping FILE, which says what the rows of a CSV are, got none. See docs/bundles.md.';
  if (!csv && mapping !== undefined) return `Expected a CSV for --mapping ${mapping}, got ${inputs.join(', ')}.`;
  return undefined;
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

/** Imports into the database of the settings: bundles whole or not at all, JSON Lines and CSV part by part. */
export async function importCommand(inputs: readonly string[], options: ImportOptions): Promise<number> {
  const { dryRun = false, json = false, mapping } = options;
  const author = commandAuthor();
  const formats = inputs.map((input) => options.format ?? formatOf(input));
  const wrong = misuse(formats, inputs, mapping);
  if (wrong !== undefined) {
    console.error(wrong);
    return EXIT.USAGE;
  }
  if (formats.some((format) => format === 'jsonl' || format === 'csv'))
    return importBulk(
      inputs.map((input, i) => ({ input, format: formats[i] as BulkFormat })),
      { dryRun, json, author, ...(mapping !== undefined && { mapping }) },
    );
  const results = (await Promise.all(inputs.map(read))).flat();
  const done = (applied: Applied): void => {
    if (!json) console.log(line(applied, false));
  };
  try {
    const applied = await withStore((store, publish) =>
      importBundles(store, results, { dryRun, author, done: (one) => [publish(one), done(one)] }),
    );
    report(json, { dryRun, applied }, dryRun ? applied.map((one) => line(one, true)) : []);
    return EXIT.OK;
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    const faults: readonly Fault[] = error.faults;
    report(json, { faults }, [`${plural(faults.length, 'fault')}: this bundle and those after it were not written.`]);
    return EXIT.FAULTS;
  }
}
