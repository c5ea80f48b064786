/** Builds the explorer when its sources changed since the last build, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ExplorerFiles, readFiles } from './explorer-files';

const ROOT = path.resolve(__dirname, '../..');
const EXPLORER = path.join(ROOT, 'explorer');
/** What it is made of beside that: the versions of its packages, the types of the schema, the gallery, how files are written. */
const ALSO = [
  'package-lock.json',
  'client/generated/cache.ts',
  'docs/queries',
  'src/export/xml.ts',
  'src/export/lists.ts',
].map((name) => path.join(ROOT, name));
/** Builds kept beside the one in use, for when the sources go back. */
const KEPT = 3;
const HOUR_MS = 3_600_000;

export type ExplorerState =
  | { readonly status: 'building' }
  | { readonly status: 'ready'; readonly folder: string; readonly files: ExplorerFiles; readonly builtInMs?: number }
  | { readonly status: 'failed'; readonly reason: string }
  /** Closed before there was a build. */
  | { readonly status: 'closed' };

export interface Explorer {
  state(): ExplorerState;
  /** Resolves when there is a build, or none can be had. Never rejects. */
  readonly settled: Promise<ExplorerState>;
  /** Ends a build that still runs. */
  close(): void;
}

/**
 * Opens the explorer: the build that is there when it is of these sources, else a new one. Builds are kept in the folder
 * `dist` of the sources, each in a folder named after their digest.
 */
export function openExplorer(sources = EXPLORER): Explorer {
  const builds = path.join(sources, 'dist');
  let state: ExplorerState = { status: 'building' };
  let child: ChildProcess | undefined;
  let closed = false;
  const run = async (): Promise<ExplorerState> => {
    const digest = await digestOf(sources);
    const folder = path.join(builds, digest);
    if (existsSync(folder)) return { status: 'ready', folder, files: await readFiles(folder) };
    const started = performance.now();
    await mkdir(builds, { recursive: true });
    const fresh = `${folder}.${randomUUID()}`;
    try {
      if (closed) return { status: 'closed' };
      await runBuild(sources, fresh, (started) => {
        child = started;
      });
      await putInPlace(fresh, folder);
    } finally {
      child = undefined;
      await rm(fresh, { recursive: true, force: true });
    }
    await removeOldBuilds(builds, folder);
    return { status: 'ready', folder, files: await readFiles(folder), builtInMs: performance.now() - started };
  };
  const settled = run()
    .catch(
      (error: Error): ExplorerState => (closed ? { status: 'closed' } : { status: 'failed', reason: error.message }),
    )
    .then((result) => {
      state = result;
      return result;
    });
  return {
    state: () => state,
    settled,
    close: () => {
      closed = true;
      child?.kill();
    },
  };
}

/** A name for all that a build is made of. */
async function digestOf(sources: string): Promise<string> {
  const files = (await Promise.all([sources, ...ALSO].map(filesIn))).flat();
  const ofBuild = files.filter((file) => !/^(dist|node_modules)\b|\.md$/.test(path.relative(sources, file)));
  const hash = createHash('sha256');
  for (const file of ofBuild.sort())
    hash
      .update(path.relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(place: string): Promise<string[]> {
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

function runBuild(sources: string, folder: string, started: (child: ChildProcess) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(sources, 'build.ts'), folder], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    started(child);
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(lastLine(output) ?? `the build ended with ${signal ?? code}`));
    });
  });
}

const lastLine = (output: string): string | undefined => output.trim().split('\n').at(-1)?.trim() || undefined;

/** Another server may have built the same in the meantime: then its build stays. */
async function putInPlace(fresh: string, folder: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Of older builds a few stay; what builds left that were ended by force goes when nothing can be at work on it any more. */
async function removeOldBuilds(builds: string, current: string): Promise<void> {
  const names = await readdir(builds);
  const folders = names.map((name) => path.join(builds, name)).filter((folder) => folder !== current);
  const dated = await Promise.all(
    folders.map(async (folder) => ({ folder, at: (await stat(folder)).mtimeMs, whole: !path.extname(folder) })),
  );
  const old = dated
    .filter(({ whole }) => whole)
    .sort((a, b) => b.at - a.at)
    .slice(KEPT);
  const left = dated.filter(({ whole, at }) => !whole && at < Date.now() - HOUR_MS);
  for (const { folder } of [...old, ...left]) await rm(folder, { recursive: true, force: true });
}
