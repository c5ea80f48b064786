/** Builds the package into dist/: modules of both kinds, their types, and the manifest of the operations. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

function build(kind, module, moduleResolution) {
  const outDir = join(dist, kind);
  const options = ['--project', here, '--outDir', outDir, '--module', module, '--moduleResolution', moduleResolution];
  const { status } = spawnSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(dist, { recursive: true, force: true });
build('esm', 'ESNext', 'bundler');
build('cjs', 'CommonJS', 'node10');
// The nearest package.json says what a module is, and is the only one in which bundlers look for sideEffects.
const nearest = { type: 'commonjs', sideEffects: false };
writeFileSync(join(dist, 'cjs/package.json'), `${JSON.stringify(nearest)}\n`);
copyFileSync(join(here, 'generated/persisted-documents.json'), join(dist, 'persisted-documents.json'));
