import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ADAPTERS } from '../adapters/all';
import { readMapping } from '../adapters/names/mapping';
import { documentFaults, type Outcome, runAdapters } from '../adapters/run';
import { bundleFromDocument } from '../bundle/document';
import { bundleNames, exportBundle } from '../bundle/export';
import { faultLine } from '../bundle/faults';
import type { Bundle } from '../bundle/types';
import { EXIT } from './exit';
import { writeFolder } from './export';
import { plural } from './output';
import { withStore } from './with-store';

export interface AdaptOptions {
  readonly recordedOn: string;
  readonly out: string;
  readonly mapping?: string;
  readonly report?: string;
}

/** Every file at or below the folder, by its path from there. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  const texts = paths.filter((path) => /\.(csv|md|ndjson|json)$/.test(path));
  return new Map(texts.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

/** What the graph holds already: names are looked up in it. */
const inGraph = (): Promise<Bundle[]> =>
  withStore(async (store) => {
    const reader = store.reader();
    try {
      const documents = await Promise.all((await bundleNames(reader)).map((name) => exportBundle(reader, name)));
      return documents.flatMap((document) => (document ? [bundleFromDocument(document).bundle] : []));
    } finally {
      await reader.close();
    }
  });

function tell({ bundles, unresolved, skipped, notices }: Outcome, out: string): void {
  for (const { bundle } of bundles) console.log(`${join(out, bundle)} written`);
  const mentions = unresolved.reduce((sum, { places }) => sum + places.length, 0);
  console.log(
    `${plural(unresolved.length, 'name')} not resolved (${plural(mentions, 'mention')}), ${plural(skipped.length, 'row or cell', 'rows or cells')} skipped, ${plural(notices.length, 'notice')}`,
  );
}

/** Turns a public data set into bundles, in a folder each, to look over and then import. */
export async function adaptCommand(name: string, folder: string, options: AdaptOptions): Promise<number> {
  const adapter = ADAPTERS.find((one) => one.name === name);
  if (!adapter) {
    console.error(`Expected one of the adapters ${ADAPTERS.map((one) => one.name).join(', ')}, got ${name}.`);
    return EXIT.USAGE;
  }
  const settled = options.mapping ? readMapping(options.mapping, readFileSync(options.mapping, 'utf8')) : undefined;
  const base = await inGraph();
  const jobs = [{ adapter, files: filesOf(folder), recordedOn: options.recordedOn }];
  const [outcome] = runAdapters(jobs, base, settled?.mapping) as [Outcome];
  const faults = [...(settled?.faults ?? []), ...documentFaults(outcome.bundles, base)];
  for (const fault of faults) console.log(faultLine(fault));
  if (faults.length > 0) return EXIT.FAULTS;
  for (const document of outcome.bundles) await writeFolder(join(options.out, document.bundle), document);
  if (options.report) {
    const { unresolved, skipped, notices } = outcome;
    writeFileSync(options.report, `${JSON.stringify({ unresolved, skipped, notices }, null, 2)}\n`);
  }
  tell(outcome, options.out);
  return EXIT.OK;
}
