/** The server over a test's database, with real clients of its subscriptions. */
import { type Client, type ClientOptions, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { buildAsterismSchema } from '../../schema/build';
import { viewerOf } from '../../src/auth/access';
import { applyBundle } from '../../src/bundle/apply';
import type { Bundle } from '../../src/bundle/types';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { type Events, localEvents } from '../../src/events/events';
import type { ChangeQueue } from '../../src/events/queue';
import { startServer } from '../../src/server';
import type { Store } from '../../src/store/port';
import type { Data } from './harness';

export interface LiveServer {
  readonly url: string;
  readonly log: readonly string[];
  /** Contexts that are open just now, and how many there were in all. */
  readonly contexts: { open: number; made: number };
  readonly events: Events;
  /** What waits for each subscription there was, in the order in which they began. */
  readonly queues: readonly ChangeQueue[];
  /** As a mutation does: applies, and tells of it. */
  apply(bundle: Bundle): Promise<void>;
  client(options?: Partial<ClientOptions>): Client;
  /** Subscribes, and resolves when the server listens for it: what is applied from then on cannot be missed. */
  listen(client: Client, query: string, variables?: Record<string, unknown>): Promise<Heard>;
  /** Resolves when the server listens for one more subscription. */
  listening(): Promise<void>;
  close(): Promise<void>;
}

export interface LiveOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly events?: Events;
  readonly log?: string[];
}

const schema = buildAsterismSchema();

export async function startLive(store: Store, options: LiveOptions = {}): Promise<LiveServer> {
  const { env, events: told = localEvents(), log = [] } = options;
  const config = readConfig({ PORT: '0', ...env });
  const subscribed: (() => void)[] = [];
  const queues: ChangeQueue[] = [];
  const events: Events = {
    ...told,
    subscribe(filter) {
      subscribed.shift()?.();
      const queue = told.subscribe(filter);
      queues.push(queue);
      return queue;
    },
  };
  const contexts = { open: 0, made: 0 };
  const server = await startServer({
    config,
    schema,
    ready: () => store.ping(),
    trouble: events.trouble,
    createContext: async ({ raw }) => {
      const viewer = await viewerOf(config.auth, raw.headers, raw);
      contexts.open += 1;
      contexts.made += 1;
      return createContext(store, viewer, events);
    },
    closeContext: (context) => {
      contexts.open -= 1;
      return closeContext(context);
    },
    log: (line) => log.push(line),
  });
  const clients = new Set<Client>();
  const listening = (): Promise<void> => new Promise<void>((done) => subscribed.push(done));
  return {
    url: server.url,
    log,
    contexts,
    events,
    queues,
    async apply(bundle) {
      events.publish(await applyBundle(store, bundle, { by: 'a test' }));
    },
    client(more = {}) {
      const client = createClient({
        url: `${server.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        ...more,
      });
      clients.add(client);
      return client;
    },
    async listen(client, query, variables = {}) {
      const listens = listening();
      const heard = hear(client, query, variables);
      await Promise.race([listens, gone(heard.ended)]);
      return heard;
    },
    listening,
    async close() {
      for (const client of clients) await client.dispose();
      await server.close();
      await events.close();
    },
  };
}

/** What a subscription has told so far. */
export interface Heard {
  readonly results: Data[];
  /** Resolves when so many results have come. */
  count(wanted: number): Promise<Data[]>;
  /** Resolves when it ends, with the error if that is why. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

function hear(client: Client, query: string, variables: Record<string, unknown>): Heard {
  const results: Data[] = [];
  const waiting: (() => void)[] = [];
  let stop = (): void => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe(
      { query, variables },
      {
        next: (result) => {
          results.push(result);
          for (const wake of waiting.splice(0)) wake();
        },
        error: resolve,
        complete: () => resolve(undefined),
      },
    );
  });
  return {
    results,
    ended,
    stop: () => stop(),
    async count(wanted) {
      while (results.length < wanted)
        await Promise.race([new Promise<void>((wake) => waiting.push(wake)), gone(ended)]);
      return results;
    },
  };
}

async function gone(ended: Promise<unknown>): Promise<never> {
  throw new Error(`Expected more results, but the subscription ended: ${JSON.stringify(await ended)}`);
}

/** The result of a query over the client's connection. */
export async function answer(client: Client, query: string): Promise<Data> {
  for await (const result of client.iterate({ query })) return result;
  throw new Error('Expected a result, got none.');
}
