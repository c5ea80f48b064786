/** Asterism put together: the store, the seeds, the schema and the server. */
import type { GraphQLSchema } from 'graphql';
import { answerAhead } from '../resolvers/ahead/answer';
import { buildAsterismSchema } from '../schema/build';
import { federated } from '../schema/federation';
import { viewerOf } from './auth/access';
import type { Facts } from './auth/loopback';
import type { Caller } from './auth/viewer';
import type { Config } from './config';
import { type Context, closeContext, createContext } from './context';
import { type Events, localEvents, sharedEvents } from './events/events';
import { type GraphInfoRow, graphInfo } from './graph/info';
import { prepareGraph } from './graph/plan';
import type { AnswersHooks } from './http/answers';
import { scopeOf } from './http/answers-scope';
import { logToStderr, warning } from './http/errors';
import type { Explorer } from './http/explorer-build';
import type { SharedAnswers } from './http/shared-answers';
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
 * `explorer` is what stands at the root; without, the root leads to the endpoint.
 * @throws StoreError, StartError, LayoutError or BundleError, each with a message for the user.
 */
export async function startApp(config: Config, explorer?: Explorer): Promise<App> {
  const store = await openStore(config);
  const events = await openEvents(config);
  let shared: SharedAnswers | undefined;
  let loaded = false;
  const whenLoaded = (): void => {
    if (!loaded) throw new StoreError('UNAVAILABLE', 'The graph is being loaded.');
  };
  const admit = async (facts: Facts): Promise<Caller> => {
    const viewer = await viewerOf(config.auth, facts.headers, facts);
    whenLoaded();
    return viewer;
  };
  try {
    shared = await sharedAnswersOf(config, store);
    const server = await startServer({
      config,
      schema: schemaOf(config),
      ready: async () => {
        whenLoaded();
        await store.ping();
      },
      trouble: events.trouble,
      createContext: async ({ raw, viewer }) => createContext(store, viewer ?? (await admit(raw)), events),
      closeContext,
      ...(config.responseCache.bytes > 0 && { answers: answersOf(config, store, events, admit, shared) }),
      ahead: ({ reader }, query) => answerAhead(reader, query),
      ...(explorer && { explorer }),
    });
    const close = async (): Promise<void> => {
      await server.close();
      shared?.close();
      await events.close();
      await store.close();
    };
    try {
      await prepareGraph(store);
      const seeds = await loadSeeds(store, events.publish);
      loaded = true;
      return { url: server.url, store, seeds, info: await infoOf(store), close };
    } catch (error) {
      await server.close();
      throw error;
    }
  } catch (error) {
    shared?.close();
    await events.close();
    // What made the start fail (a full disk, say) may keep the store from closing in good order; it is told once.
    await store.close().catch(() => undefined);
    throw error;
  }
}

export function answersOf(
  { responseCache: { bytes, staleMs } }: Pick<Config, 'responseCache'>,
  store: Store,
  events: Pick<Events, 'heardAt'>,
  admit: (facts: Facts) => Promise<Caller>,
  shared?: SharedAnswers,
): AnswersHooks<Context> {
  return {
    mostBytes: bytes,
    admit,
    revision: () => store.revision(Math.min(staleMs, performance.now() - events.heardAt())),
    readAt: ({ reader }, revision) => reader.readAt(revision),
    shared,
  };
}

/** Copies of the server share answers by Redis. None has another beside it on the embedded database. */
export async function sharedAnswersOf(config: Config, { location }: Store): Promise<SharedAnswers | undefined> {
  const { redis, neo4j, responseCache } = config;
  if (redis === undefined || neo4j === undefined || responseCache.bytes === 0) return undefined;
  // Only those who need the client load it.
  const { openSharedAnswers } = await import('./http/shared-answers');
  const scope = await scopeOf(location, config);
  return openSharedAnswers({ url: redis, scope, mostBytes: responseCache.bytes });
}

const openEvents = async ({ redis }: Config): Promise<Events> =>
  redis === undefined ? localEvents() : sharedEvents({ url: redis, warn: warning(logToStderr) });

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
