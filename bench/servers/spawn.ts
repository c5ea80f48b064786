/** Starts a server of the benchmark as a process of its own. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { START_FLAGS } from '../../scripts/start-flags';
import type { FromServer, ServerOptions, ServerUsage, ToServer } from './protocol';

/** Ours, or a peer: each is the file of this name beside this one. */
export type ServerName = 'asterism' | 'floor' | 'graphql-js' | 'neo4j-graphql';

export interface Server {
  readonly name: ServerName;
  readonly url: string;
  readonly engine: string | null;
  /** What it has used since it started. */
  usage(): Promise<ServerUsage>;
  stop(): Promise<void>;
}

const ROOT = resolve(__dirname, '../..');
const STOP_TIMEOUT_MS = 15_000;

/**
 * Resolves when the server listens. `flags` are for Node. It ends with this process, whatever ends that: its channel to us closes.
 * All run with the flags that `npm start` gives to Node, which whoever uses Neo4j's driver gains by, and with NODE_ENV=production, without
 * which graphql-js checks more.
 */
export async function startServer(
  name: ServerName,
  options: ServerOptions,
  flags: readonly string[] = [],
): Promise<Server> {
  const inherited = Object.entries(process.env).filter(([key]) => !/^(NEO4J_|ASTERISM_|PORT$|HOST$)/.test(key));
  const script = join(__dirname, `${name}.ts`);
  const child = spawn(process.execPath, [...flags, ...START_FLAGS, script, JSON.stringify(options)], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<string>((done) => {
    child.once('exit', (code, signal) => done(signal ?? `code ${code}`));
  });
  const answer = () =>
    Promise.race([
      new Promise<FromServer>((done) => child.once('message', (message) => done(message as FromServer))),
      ended.then((how): never => {
        throw new Error(`Expected the server ${name} to run, but it ended with ${how}: see what it wrote above.`);
      }),
    ]);
  // That a server is gone is told by `answer` and `stop`.
  const send = (message: ToServer) => void (child.connected && child.send(message, () => {}));

  const ready = await answer();
  if (!('url' in ready)) throw new Error(`Expected the server ${name} to tell its address first.`);
  return {
    name,
    ...ready,
    async usage() {
      send('usage');
      const told = await answer();
      if ('statements' in told) return told;
      throw new Error(`Expected the server ${name} to tell what it used.`);
    },
    async stop() {
      send('stop');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
