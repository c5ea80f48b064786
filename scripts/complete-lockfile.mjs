/**
 * Run after `npm install` has written package-lock.json: adds the optional packages that npm left out because the
 * registry did not offer them that day. Without them `npm ci` refuses the lock file; with them it skips those that are
 * for other platforms.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
const OWNER = '@grafeo-db/js';
const owner = packages[`node_modules/${OWNER}`];

for (const [name, version] of Object.entries(owner.optionalDependencies)) {
  const path = `node_modules/${name}`;
  if (packages[path]) continue;
  const [os, cpu, libc] = name.slice(`${OWNER}-`.length).split('-');
  packages[path] = {
    version,
    cpu: [cpu],
    ...(os === 'linux' && { libc: [libc === 'musl' ? 'musl' : 'glibc'] }),
    license: owner.license,
    optional: true,
    os: [os],
    engines: owner.engines,
  };
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
