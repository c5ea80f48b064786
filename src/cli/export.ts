import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { BundleDocument } from '../bundle/document';
import { bundleNames, exportBundle } from '../bundle/export';
import { HEADER_KEYS } from '../bundle/read';
import { EXIT } from './exit';
import { plural } from './output';
import { withStore } from './with-store';

export interface ExportOptions {
  readonly out?: string;
  readonly json?: boolean;
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });

/** A folder as the seeds have: the header in bundle.yaml, and a file a section. */
export function writeFolder(folder: string, document: BundleDocument): void {
  mkdirSync(folder, { recursive: true });
  const isHeader = (key: string): boolean => (HEADER_KEYS as readonly string[]).includes(key);
  const entries = Object.entries(document);
  writeFileSync(join(folder, 'bundle.yaml'), yaml(Object.fromEntries(entries.filter(([key]) => isHeader(key)))));
  for (const [section, records] of entries)
    if (!isHeader(section)) writeFileSync(join(folder, `${section}.yaml`), yaml({ [section]: records }));
}

/** Writes bundles out of the graph: to a folder each, or as one YAML or JSON text on standard output. */
export async function exportCommand(names: readonly string[], { out, json = false }: ExportOptions): Promise<number> {
  return withStore(async (store) => {
    const reader = store.reader();
    try {
      const known = await bundleNames(reader);
      const unknown = names.filter((name) => !known.includes(name));
      if (unknown.length > 0) {
        console.error(`Expected the names of bundles (${known.join(', ')}), got ${unknown.join(', ')}.`);
        return EXIT.USAGE;
      }
      const wanted = names.length > 0 ? names : known;
      if (out === undefined && wanted.length !== 1) {
        console.error(`Expected --out FOLDER for several bundles, got none. Or name one: ${known.join(', ')}.`);
        return EXIT.USAGE;
      }
      for (const name of wanted) {
        const document = (await exportBundle(reader, name)) as BundleDocument;
        if (out === undefined) process.stdout.write(json ? `${JSON.stringify(document, null, 2)}\n` : yaml(document));
        else writeFolder(join(out, name), document);
      }
      if (out !== undefined) console.log(`${plural(wanted.length, 'bundle')} written to ${out}`);
      return EXIT.OK;
    } finally {
      await reader.close();
    }
  });
}
