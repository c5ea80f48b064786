/** Writes bundles into folders that live as long as a test file, and validates them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultLine } from '../../../src/bundle/faults';
import { type Validated, validateFolder } from '../../../src/bundle/validate';

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A new folder that holds these files, by path inside it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'asterism-bundle-'));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The faults as the command prints them, with paths from the folder on. */
export const linesOf = (root: string, { faults }: Validated): string[] =>
  faults.map((fault) => faultLine(fault).replaceAll(`${root}/`, ''));

export const HEADER = `bundle: sample
document: document:report
recordedOn: 2024-08-28
attribution: [A Broker]
`;

/** Entities and a measure that statements of a test can lead to; of five lines and more a record. */
export const ENTITIES = `companies:
  - id: company:baidu
    name: Baidu
segments:
  - id: segment:cloud
    name: Cloud
models:
  - id: model:ernie
    name: ERNIE
products:
  - id: product:search
    name: Search
documents:
  - id: document:report
    name: Report
measures:
  - id: measure:revenue
    name: Revenue
    dimension: currency
`;

/** Faults of the bundle "sample", which has the header, the entities above, and `text` in the file a.yaml. */
export function faultsOf(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  const all = { 'bundle.yaml': HEADER, 'entities.yaml': ENTITIES, 'a.yaml': text, ...files };
  const root = folderOf(Object.fromEntries(Object.entries(all).map(([path, body]) => [`sample/${path}`, body])));
  return linesOf(`${root}/sample`, validateFolder(join(root, 'sample')));
}
