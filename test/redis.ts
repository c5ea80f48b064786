/** A Redis of a test's own: a process on a free port, with nothing on disk. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { freePort } from './neo4j/port';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
  /** Starts it again after a stop, on the same port. */
  start(): Promise<void>;
}

const REASON =
  'Tests with Redis are skipped: no redis-server found on PATH; install Redis (redis-server with apt, redis with brew).';

/** `describe`, or `describe.skip` with a line that says why where there is no Redis; with CI=true that is an error. */
export function describeWithRedis(name: string, tests: () => void): void {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found && process.env.CI === 'true') throw new Error(REASON);
  if (!found) console.warn(REASON);
  (found ? describe : describe.skip)(name, tests);
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: tmpdir() };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const started = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: started.stdout })) {
      if (!line.includes('Ready to accept connections')) continue;
      child = started;
      started.stdout.resume();
      return;
    }
    throw new Error(`Expected Redis to start on port ${port}, but it ended.`);
  }

  async function stop(): Promise<void> {
    if (!child) return;
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    child = undefined;
    await ended;
  }

  await start();
  return { url: `redis://127.0.0.1:${port}`, start, stop };
}
