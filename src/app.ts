/** Asterism put together: the store, the seeds, the schema and the server. */
import type { GraphQLSchema } from 'graphql';
import { buildAsterismSchema } from '../schema/build';
import { federated } from '../schema/federation';
import type { Config } from './config';
import { closeContext, createContext } from './context';
import { type GraphInfoRow, graphInfo } from './graph/info';
import { prepareGraph } from './graph/plan';
import { loadSeeds, type SeedState } from './seeds';
import { startServer } from './server';
import { StoreError } from './store/errors';
import { openStore } from './store/open';
import type { Store } from './store/port';

export interface App {
  /** Such as http://127.0.0.1:4000, with no path. */
  readonly url: string;
  readonly store: Store;
  readonly seeds: SeedState;
  readonly info: GraphInfoRow;
  /** Lets requests in flight finish, then closes the database. */
  close(): Promise<void>;
}

/**
 * Starts everything. It listens before the seeds are in, so that a taken port is told at once and a probe finds the
 * process alive; until they are, queries are answered with SERVICE_UNAVAILABLE.
 * @throws StoreError, StartError, LayoutError or BundleError, each with a message for the user.
 */
export async function startApp(config: Config): Promise<App> {
  const store = await openStore(config);
  let loaded = false;
  const whenLoaded = (): void => {
    if (!loaded) throw new StoreError('UNAVAILABLE', 'The graph is being loaded.');
  };
  try {
    const server = await startServer({
      config,
      schema: schemaOf(config),
      ready: async () => {
        whenLoaded();
        await store.ping();
      },
      createContext: async () => {
        whenLoaded();
        return createContext(store);
      },
      closeContext,
    });
    const close = async (): Promise<void> => {
      await server.close();
      await store.close();
    };
    try {
      await prepareGraph(store);
      const seeds = await loadSeeds(store);
      loaded = true;
      return { url: server.url, store, seeds, info: await infoOf(store), close };
    } catch (error) {
      await server.close();
      throw error;
    }
  } catch (error) {
    await store.close();
    throw error;
  }
}

function schemaOf({ federation }: Config): GraphQLSchema {
  const schema = buildAsterismSchema();
  return federation ? federated(schema) : schema;
}

async function infoOf(store: Store): Promise<GraphInfoRow> {
  const reader = store.reader();
  try {
    return await graphInfo(reader);
  } finally {
    await reader.close();
  }
}
