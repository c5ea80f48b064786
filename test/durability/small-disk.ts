/** A disk of few megabytes, to fill: a tmpfs in a mount namespace of a process of ours, which goes when that process does. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  /** A folder on it. */
  readonly path: string;
  /** The same for programs that want a real path: what `enter` is put before runs where the folder is at that path. */
  readonly inside: { readonly path: string; readonly enter: readonly string[] };
  /** Fills it, but for so many bytes. */
  fill(but?: number): void;
  /** Takes back what `fill` filled. */
  free(): void;
  close(): Promise<void>;
}

/** Root may make a mount namespace; others may where the system lets them be root in a user namespace of their own. */
const WAYS = [['-m'], ['-rm']] as const;

const wayHere = (): readonly string[] | undefined =>
  process.platform === 'linux'
    ? WAYS.find((way) => spawnSync('unshare', [...way, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0)
    : undefined;

/** `describe` where a small disk can be had; elsewhere skipped, saying so in one line; on CI it must. */
export function describeWithDisk(name: string, tests: (open: (bytes: number) => Promise<SmallDisk>) => void): void {
  const way = wayHere();
  if (way) {
    describe(name, () => tests((bytes) => openDisk(way, bytes)));
    return;
  }
  const why =
    'Expected to mount a tmpfs in a namespace, by `unshare -m` as root or by `unshare -rm`, but neither works.';
  if (process.env.CI === 'true') throw new Error(why);
  process.stderr.write(`Skipped: ${name}. ${why}\n`);
  describe.skip(name, () => tests(() => Promise.reject(new Error(why))));
}

async function openDisk(way: readonly string[], bytes: number): Promise<SmallDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'asterism-disk-'));
  // It ends when our end of its input is closed, whatever ends us.
  const script = 'mount -t tmpfs -o size="$1" tmpfs "$2" && mkdir "$2/data" && echo mounted && read -r _';
  const holder = spawn('unshare', [...way, 'sh', '-c', script, 'disk', String(bytes), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await new Promise<void>((done, failed) => {
    holder.stdout.once('data', () => done());
    holder.once('exit', (code) =>
      failed(new Error(`Expected a tmpfs on ${folder}, but mounting it ended with ${code}.`)),
    );
  });
  const mounted = `/proc/${holder.pid}/root${folder}`;
  const ballast = join(mounted, 'ballast');
  const enter = [
    'nsenter',
    ...(way[0] === '-m' ? [] : ['-U', '--preserve-credentials']),
    '-m',
    '-t',
    String(holder.pid),
  ];
  return {
    path: join(mounted, 'data'),
    inside: { path: join(folder, 'data'), enter },
    fill(but = 0) {
      const { bavail, bsize } = statfsSync(mounted);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - but)));
    },
    free: () => rmSync(ballast, { force: true }),
    async close() {
      await ended(holder);
      rmdirSync(folder);
    },
  };
}

function ended(holder: ChildProcess): Promise<void> {
  return new Promise((done) => {
    holder.once('exit', () => done());
    holder.stdin?.end();
  });
}
