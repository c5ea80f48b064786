/** What two copies of the server must have in common, so that the answers of one are those of the other. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config';
import { readManifests } from './persisted-manifest';

const ROOT = path.resolve(__dirname, '../..');
/** What answers are made by, the schema included. */
const SOURCES = ['src', 'resolvers', 'schema'];
/** The versions of all packages. */
const PACKAGES = 'package-lock.json';

export type ScopeSettings = Pick<Config, 'limits' | 'persisted' | 'federation'>;

/**
 * Names the database at `location` as read by this code under these settings. Copies that differ in any of it, as two releases
 * during an update, have other scopes.
 */
export async function scopeOf(location: string, { limits, persisted, federation }: ScopeSettings): Promise<string> {
  const taken = persisted.only ? [...readManifests(persisted.manifests).keys()].sort() : null;
  const settings = JSON.stringify([location, limits, taken, federation]);
  return createHash('sha256')
    .update(settings)
    .update(await codeDigest())
    .digest('base64url');
}

async function codeDigest(): Promise<Buffer> {
  const names = await Promise.all(
    SOURCES.map(async (folder) => {
      const inside = await readdir(path.join(ROOT, folder), { recursive: true });
      return inside.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
    }),
  );
  const hash = createHash('sha256');
  for (const name of [PACKAGES, ...names.flat().sort()]) {
    const text = await readFile(path.join(ROOT, name));
    hash.update(JSON.stringify([name, text.length])).update(text);
  }
  return hash.digest();
}
