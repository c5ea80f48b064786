import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilItAnswers } from './answers';
import { writeConf } from './conf';
import { tailOfLogs } from './log';
import { freePort, isFree } from './port';
import { type Neo4jProcess, spawnNeo4j } from './process';
import type { Neo4jRelease } from './versions';

export interface Neo4jOptions {
  /** '512m' unless told. */
  readonly heap?: string;
  /** '64m' unless told. */
  readonly pagecache?: string;
  /** A folder to keep; without it, one that `stop` removes. */
  readonly home?: string;
  /** A free one unless told. */
  readonly port?: number;
  /** For measuring: compile hot code fully. Else Neo4j starts in half the time, which suits tests, but answers slower. */
  readonly optimise?: boolean;
  /** More lines of neo4j.conf. */
  readonly settings?: readonly string[];
  /** A command that becomes Neo4j, to run it in other surroundings: `nsenter -m -t 7`. */
  readonly enter?: readonly string[];
}

/** A real Neo4j on 127.0.0.1, without authentication. It never outlives this process. */
export interface Neo4jServer {
  readonly uri: string;
  readonly home: string;
  /** Changes on restart. */
  readonly pid: number;
  /** Shuts down in good order and removes a home that was temporary. */
  stop(): Promise<void>;
  /** Ends it as a power cut would (SIGKILL); `restart` brings it back. */
  kill(): Promise<void>;
  /** On the same home and port: after `kill`, or in good order when it runs. */
  restart(): Promise<void>;
  /** Resolves with how it ended, once it does; while awaited, keeps this process running. */
  ended(): Promise<string>;
}

const startTimeout = 90_000;
const stopTimeout = 30_000;

/** Resolves when the server answers queries. Fetches the release first if need be. */
export async function startNeo4j(release: Neo4jRelease, options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const { heap = '512m', pagecache = '64m', optimise = false, settings = [], enter = [] } = options;
  const port = options.port ?? (await freePort());
  const home = await makeHome(options.home);
  const litter = options.home === undefined ? home : undefined;
  const uri = `bolt://127.0.0.1:${port}`;

  const clean = async (): Promise<void> => {
    if (litter) await rm(litter, { recursive: true, force: true });
  };
  const start = async (): Promise<Neo4jProcess> => {
    // Whoever holds the port might well be a Neo4j, whose answers we'd take for our own server's.
    if (!(await isFree(port))) {
      throw new Error(
        `Expected port ${port} on 127.0.0.1 to be free for Neo4j, but something listens on it; choose another.`,
      );
    }
    const confFolder = await writeConf(home, port, pagecache, settings);
    const process = await spawnNeo4j(release, { home, confFolder, heap, optimise, litter, enter });
    await untilReady(release, process, uri, home);
    return process;
  };

  let current = await start().catch(async (error) => {
    await clean();
    throw error;
  });
  return {
    uri,
    home,
    get pid() {
      return current.pid;
    },
    ended() {
      current.hold();
      return current.ended;
    },
    kill: () => current.end('SIGKILL'),
    async stop() {
      await endInGoodOrder(current);
      await clean();
    },
    async restart() {
      await endInGoodOrder(current);
      current = await start();
    },
  };
}

async function makeHome(wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return mkdtemp(join(await realpath(tmpdir()), 'asterism-neo4j-'));
  await mkdir(wanted, { recursive: true });
  return realpath(wanted);
}

async function untilReady(release: Neo4jRelease, process: Neo4jProcess, uri: string, home: string): Promise<void> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(`hasn't in ${startTimeout / 1000} s`), startTimeout);
  void process.ended.then((how) => waiting.abort(how));
  try {
    await untilItAnswers(uri, waiting.signal);
  } finally {
    clearTimeout(timer);
  }
  if (!waiting.signal.aborted) return;
  await process.end('SIGKILL');
  throw new Error(
    `Expected Neo4j ${release.version} to answer on ${uri}, but it ${waiting.signal.reason}.\n${await tailOfLogs(home)}`,
  );
}

async function endInGoodOrder(process: Neo4jProcess): Promise<void> {
  const timer = setTimeout(() => void process.end('SIGKILL'), stopTimeout);
  await process.end('SIGTERM');
  clearTimeout(timer);
}
