/** The files of a build of the explorer, in memory, with what HTTP says of each. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface ExplorerFile {
  readonly type: string;
  readonly etag: string;
  /** Whether the address changes with the content, so that it may be kept for good. */
  readonly hashed: boolean;
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer };
}

/** By address: "/index.html", "/explorer/index-B1x2.js". */
export type ExplorerFiles = ReadonlyMap<string, ExplorerFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Reads a build: a few megabytes, most of it fonts. Files that browsers don't load are left out. */
export async function readFiles(folder: string): Promise<ExplorerFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = new Set(entries.filter((e) => e.isFile()).map((e) => path.join(e.parentPath ?? e.path, e.name)));
  const files = new Map<string, ExplorerFile>();
  for (const file of paths) {
    const type = TYPES[path.extname(file)];
    if (!type) continue;
    const read = async (ending: string) => (paths.has(file + ending) ? readFile(file + ending) : undefined);
    const [identity, br, gzip] = await Promise.all([readFile(file), read('.br'), read('.gz')]);
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    files.set(address, {
      type,
      etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
      hashed: address.startsWith('/explorer/'),
      bodies: { identity, ...(br && { br }), ...(gzip && { gzip }) },
    });
  }
  return files;
}
