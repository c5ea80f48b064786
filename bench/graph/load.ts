/** The generated graph in a database that is started for it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../src/bundle/types';
import { openGrafeo } from '../../src/store/grafeo';
import { openNeo4j } from '../../src/store/neo4j';
import type { Store } from '../../src/store/port';
import { startNeo4j } from '../../test/neo4j/server';
import { lts } from '../../test/neo4j/versions';
import type { ServerOptions } from '../servers/protocol';
import { writeGraph } from './write';

export const ENGINES = ['grafeo', 'neo4j'] as const;
export type Engine = (typeof ENGINES)[number];

export interface LoadedDatabase {
  /** The database and its version. */
  readonly engine: string;
  /** The process of a database that is one of its own. */
  readonly pid?: number;
  /** For a server that reads it. An embedded database has one reader, so that each call gives a copy of its own. */
  forServer(): Promise<ServerOptions['database']>;
  /** Ends what was started, and removes its files. */
  stop(): Promise<void>;
}

async function write(store: Store, bundle: Bundle): Promise<string> {
  try {
    await writeGraph(store, bundle);
    return store.engine;
  } finally {
    await store.close();
  }
}

async function loadGrafeo(bundle: Bundle): Promise<LoadedDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-bench-'));
  const stop = () => rm(folder, { recursive: true, force: true });
  try {
    const original = join(folder, 'original');
    const engine = await write(await openGrafeo({ path: original }), bundle);
    let copies = 0;
    return {
      engine,
      stop,
      async forServer() {
        const copy = join(folder, String(copies++));
        await cp(original, copy, { recursive: true });
        return { folder: copy };
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function loadNeo4j(bundle: Bundle): Promise<LoadedDatabase> {
  // What `neo4j-admin server memory-recommendation --memory=8g` says.
  const server = await startNeo4j(lts, { optimise: true, heap: '3600m', pagecache: '2g' });
  const { uri } = server;
  try {
    const engine = await write(await openNeo4j({ uri, user: 'neo4j', password: '' }), bundle);
    return { engine, pid: server.pid, forServer: async () => ({ neo4j: uri }), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

export const loadDatabase = (engine: Engine, bundle: Bundle): Promise<LoadedDatabase> =>
  engine === 'neo4j' ? loadNeo4j(bundle) : loadGrafeo(bundle);
