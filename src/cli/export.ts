import type { BundleDocument } from '../bundle/document';
import { bundleNames } from '../bundle/export';
import { bundleFiles, bundleText, folderOf } from '../export/bundle-files';
import { csvFiles } from '../export/csv/files';
import { OutputError, writeFiles, writeOut } from '../export/files';
import { BUNDLE_FORMATS, type BundleFormat, type Format, type GraphFormat, isBundleFormat } from '../export/formats';
import { graphStreams } from '../export/graph';
import { graphText } from '../export/graph-text';
import { baseFault, DEFAULT_BASE } from '../export/rdf/base';
import type { Selection } from '../export/selection';
import { unchanged } from '../export/unchanged';
import { isDate } from '../ontology/period';
import type { Reader } from '../store/port';
import { EXIT } from './exit';
import { plural } from './output';
import { withStore } from './with-store';

export interface ExportOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly json?: boolean;
  readonly standing?: boolean;
  readonly asOf?: string;
  readonly bom?: boolean;
  readonly base?: string;
}

/** Writes the folder of a bundle, whole or not at all. */
export const writeFolder = (folder: string, document: BundleDocument): Promise<void> =>
  writeFiles(folderOf(folder, document));

/** What is wrong with the options, or null. */
function optionFault(format: Format, { json, out, standing, asOf, bom, base }: ExportOptions): string | null {
  const bundles = Object.keys(BUNDLE_FORMATS).join(', ');
  if (json && format !== 'json') return `Expected --json or --format ${format}, got both. Leave one out.`;
  if ((standing || asOf !== undefined) && isBundleFormat(format))
    return `Expected --standing or --as-of with a format of the graph, got ${format}: bundles (${bundles}) are exported whole. Leave it out.`;
  if (standing && asOf !== undefined) return 'Expected --standing (today) or --as-of DATE, got both. Leave one out.';
  if (asOf !== undefined && !isDate(asOf)) return `Expected --as-of to be a date, YYYY-MM-DD, got ${asOf}.`;
  if (bom && format !== 'csv') return `Expected --bom with --format csv, got ${format}. Leave it out.`;
  if (base !== undefined && format !== 'turtle' && format !== 'jsonld')
    return `Expected --base with --format turtle or jsonld, got ${format}. Leave it out.`;
  if (format === 'csv' && out === undefined) return 'Expected --out FOLDER for csv, got none: it is a file a table.';
  return base === undefined ? null : baseFault(base);
}

const told = (fault: string): number => {
  console.error(fault);
  return EXIT.USAGE;
};

interface Job {
  readonly reader: Reader;
  readonly names: readonly string[];
  readonly options: ExportOptions;
  /** Fails when the graph is no longer what it was. */
  readonly verify: () => Promise<void>;
}

async function exportBundles(format: BundleFormat, { reader, names, options: { out }, verify }: Job): Promise<number> {
  const [only] = names;
  if (out !== undefined) {
    await writeFiles(bundleFiles(reader, names, format, out), verify);
    console.log(`${plural(names.length, 'bundle')} written to ${out}`);
  } else if (names.length === 1 && only !== undefined) {
    await writeOut(bundleText(reader, only, format));
    await verify();
  } else {
    return told(`Expected --out FOLDER for several bundles, got none. Or name one: ${names.join(', ')}.`);
  }
  return EXIT.OK;
}

async function exportGraph(format: GraphFormat, selection: Selection, job: Job): Promise<number> {
  const { reader, options, verify } = job;
  const { out, bom = false, base = DEFAULT_BASE } = options;
  const graph = graphStreams(reader, selection);
  if (format === 'csv') {
    const tables = csvFiles(graph, out as string, bom);
    await writeFiles(tables, verify);
    console.log(`${plural(tables.length, 'table')} written to ${out}`);
    return EXIT.OK;
  }
  const text = await graphText(format, { reader, selection, graph }, base);
  if (out === undefined) {
    await writeOut(text);
    await verify();
  } else {
    await writeFiles([{ path: out, text }], verify);
    console.log(`${out} written`);
  }
  return EXIT.OK;
}

/** Writes bundles, or the graph that they make, out of the database: to files, or to standard output. */
export async function exportCommand(names: readonly string[], options: ExportOptions): Promise<number> {
  const format = options.format ?? (options.json ? 'json' : 'yaml');
  const fault = optionFault(format, options);
  if (fault !== null) return told(fault);
  const moment = options.standing ? { asOf: null } : options.asOf === undefined ? null : { asOf: options.asOf };
  return withStore(async (store) => {
    const reader = store.reader();
    try {
      const known = await bundleNames(reader);
      const unknown = names.filter((name) => !known.includes(name));
      if (unknown.length > 0)
        return told(`Expected the names of bundles (${known.join(', ')}), got ${unknown.join(', ')}.`);
      const job = { reader, names: names.length > 0 ? names : known, options, verify: await unchanged(reader) };
      if (isBundleFormat(format)) return await exportBundles(format, job);
      return await exportGraph(format, { bundles: names.length > 0 ? names : null, moment }, job);
    } catch (error) {
      if (error instanceof OutputError) return told(error.message);
      throw error;
    } finally {
      await reader.close();
    }
  });
}
