/** What `npm publish` would send: packed, unpacked into a project of its own, and used from there in every way it offers. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const project = mkdtempSync(join(tmpdir(), 'asterism-client-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

beforeAll(async () => {
  const { stdout } = await run('npm', [
    'pack',
    '--workspace=client',
    '--json',
    '--silent',
    `--pack-destination=${project}`,
  ]);
  [packed] = JSON.parse(stdout) as [Packed];
  const home = join(project, 'node_modules/@asterism/client');
  mkdirSync(home, { recursive: true });
  await run('tar', ['-xzf', join(project, packed.filename), '-C', home, '--strip-components=1']);
  for (const dependency of ['graphql', '@graphql-typed-document-node/core']) {
    const link = join(project, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', dependency), link);
  }
}, 120_000);

function write(name: string, text: string): string {
  const file = join(project, name);
  writeFileSync(file, text);
  return file;
}

it('holds what was built, and nothing of how', () => {
  const outside = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  expect(outside.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  const built = packed.files.map(({ path }) => path).filter((path) => /^dist\/(esm|cjs)\//.test(path));
  expect(built.filter((path) => !/\/(index|generated\/(graphql|cache))\.(d\.ts|js)$/.test(path))).toEqual([
    'dist/cjs/package.json',
  ]);
});

const used = 'console.log(JSON.stringify([hashOf(SearchDocument).length, possibleTypes.Statement[0]]));';

it.each([
  ['import', 'index.mjs', "import { hashOf, possibleTypes, SearchDocument } from '@asterism/client';"],
  ['require', 'index.cjs', "const { hashOf, possibleTypes, SearchDocument } = require('@asterism/client');"],
])('works by %s', async (_, name, head) => {
  const { stdout } = await run(process.execPath, [write(name, `${head}\n${used}`)]);
  expect(JSON.parse(stdout)).toEqual([64, 'Claim']);
});

it('offers the manifest', async () => {
  const file = write(
    'manifest.cjs',
    "console.log(JSON.stringify(require('@asterism/client/persisted-documents.json')))",
  );
  const { stdout } = await run(process.execPath, [file]);
  expect(JSON.parse(stdout)).toEqual(require('../../client/generated/persisted-documents.json'));
});

const typed = `import { hashOf, possibleTypes, type Certainty, type Model, SearchDocument } from '@asterism/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
declare function ask<D, V>(document: TypedDocumentNode<D, V>, variables: V): D;
const { search } = ask(SearchDocument, { text: 'Orion', kinds: ['MODEL'] });
export const name: string | undefined = search.edges[0]?.node.name;
export const certainty: Certainty = 'STATED';
export const released = (model: Model): string | null | undefined => model.released;
export const hash: string | undefined = hashOf(SearchDocument);
export const types: readonly string[] | undefined = possibleTypes.Entity;
// @ts-expect-error the text is needed
ask(SearchDocument, {});
// @ts-expect-error there is no such kind
ask(SearchDocument, { text: 'Orion', kinds: ['PLANET'] });
// @ts-expect-error nodes of a search have no such field
search.edges[0]?.node.weight;
`;

it.each([
  ['node16', 'node16', 'index.mts'],
  ['node16', 'node16', 'index.cts'],
  ['esnext', 'bundler', 'index.ts'],
])('has types for modules of %s found by %s, in %s', async (module, moduleResolution, name) => {
  const options = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--target', 'es2022', '--lib', 'es2022'];
  const file = write(name, typed);
  const found = ['--module', module, '--moduleResolution', moduleResolution];
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, ...options, ...found, file], {
    cwd: project,
  }).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});
