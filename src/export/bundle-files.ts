/** Bundles as files that can be imported again: a folder of YAML, or one file of YAML, JSON or JSON Lines. */
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { BundleDocument } from '../bundle/document';
import { exportBundle } from '../bundle/export';
import { HEADER_KEYS } from '../bundle/read';
import type { Reader } from '../store/port';
import type { Output } from './files';
import type { BundleFormat } from './formats';
import { jsonLines } from './json-lines';

const yaml = (value: unknown): string => stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });

/** A folder as the seeds have: the header in bundle.yaml, and a file a section. */
export function folderOf(folder: string, document: BundleDocument): Output[] {
  const isHeader = (key: string): boolean => (HEADER_KEYS as readonly string[]).includes(key);
  const entries = Object.entries(document);
  const header = Object.fromEntries(entries.filter(([key]) => isHeader(key)));
  return [
    { path: join(folder, 'bundle.yaml'), text: [yaml(header)] },
    ...entries
      .filter(([key]) => !isHeader(key))
      .map(([section, records]) => ({ path: join(folder, `${section}.yaml`), text: [yaml({ [section]: records })] })),
  ];
}

/** One bundle, which the graph has, as one text. */
export async function* bundleText(reader: Reader, name: string, format: BundleFormat): AsyncGenerator<string> {
  if (format === 'jsonl') return yield* jsonLines(reader, name);
  const document = await exportBundle(reader, name);
  yield format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : yaml(document);
}

/** Bundles, which the graph has, in a folder: a folder each in YAML, a file each otherwise. */
export async function* bundleFiles(
  reader: Reader,
  names: readonly string[],
  format: BundleFormat,
  folder: string,
): AsyncGenerator<Output> {
  for (const name of names) {
    if (format === 'yaml') yield* folderOf(join(folder, name), (await exportBundle(reader, name)) as BundleDocument);
    else yield { path: join(folder, `${name}.${format}`), text: bundleText(reader, name, format) };
  }
}
