/** The server as `npm start` runs it, on the seeds, in a folder that goes with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { START_FLAGS } from '../../scripts/start-flags';
import { openExplorer } from '../../src/http/explorer-build';

const ROOT = resolve(__dirname, '../..');
const START_MS = 120_000;

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it, with the explorer built. @throws Error when it ends before it is ready, with what it said. */
export async function startServer(): Promise<Server> {
  const built = await openExplorer().settled;
  if (built.status !== 'ready') throw new Error(`Expected a build of the explorer, got: ${JSON.stringify(built)}`);
  const folder = await mkdtemp(join(tmpdir(), 'asterism-bench-explorer-'));
  const child = spawn(process.execPath, [...START_FLAGS, 'src/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ASTERISM_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await new Promise<string>((found, failed) => {
      let output = '';
      const read = (text: string): void => {
        output += text;
        const [, address] = /ready at (http:\S+)/.exec(output) ?? [];
        if (address) found(address);
      };
      child.stdout.setEncoding('utf8').on('data', read);
      child.stderr.setEncoding('utf8').on('data', read);
      void ended.then(() => failed(new Error(`Expected a server, but it ended:\n${output}`)));
    });
    await pageAt(url);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The explorer may be read in a moment later than the API. */
async function pageAt(url: string): Promise<void> {
  for (const until = Date.now() + START_MS; Date.now() < until; await wait(100)) if ((await fetch(url)).ok) return;
  throw new Error(`Expected the explorer at ${url}, but in ${START_MS} ms it was not there.`);
}
