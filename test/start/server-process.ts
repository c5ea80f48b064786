/** The server as a user starts it: a process of its own, on a folder and a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { START_FLAGS } from '../../scripts/start-flags';
import { freePort } from '../neo4j/port';

const ROOT = resolve(__dirname, '../..');
const running = new Set<ChildProcess>();
const folders: string[] = [];

export interface ServerProcess {
  readonly url: string;
  readonly output: () => string;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  kill(signal: NodeJS.Signals): void;
}

/** A folder that the end of the tests removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'asterism-'));
  folders.push(folder);
  return folder;
}

/** What `npm start` runs, with these settings and none of the surroundings' own. */
export async function spawnServer(env: Record<string, string>): Promise<ServerProcess> {
  const port = env.PORT ?? String(await freePort());
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|ASTERISM_|REDIS_URL$|PORT$|HOST$)/.test(name),
  );
  const child = spawn(process.execPath, [...START_FLAGS, 'src/main.ts'], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), PORT: port, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = new Promise<number | string>((done) => {
    child.on('close', (code, signal) => {
      running.delete(child);
      done(signal ?? code ?? 0);
    });
  });
  return { url: `http://127.0.0.1:${port}`, output: () => output, ended, kill: (signal) => void child.kill(signal) };
}

/** Resolves when a probe answers with success. */
export async function until({ url, ended, output }: ServerProcess, probe: '/healthz' | '/readyz'): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const answer = await fetch(`${url}${probe}`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`Expected the server to answer ${probe}, but it ended:\n${output()}`);
}

/** Sends an operation; gives its data, and fails on errors. */
export async function ask<T>({ url }: ServerProcess, query: string): Promise<T> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  const { data, errors } = (await (await fetch(`${url}/graphql`, init)).json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Ends what is left, and removes the folders. */
export async function cleanUp(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...running].map((child) => new Promise((done) => child.once('close', done))));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
