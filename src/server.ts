import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { BaseContext } from '@apollo/server';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config';
import { type AnswerAhead, leavingFailures } from './http/ahead-plugin';
import { type AnswersHooks, createAnswers } from './http/answers';
import { createApollo } from './http/apollo';
import { createConnections } from './http/connections';
import { costLimit } from './http/cost';
import { type Log, logToStderr } from './http/errors';
import { registerExplorer } from './http/explorer';
import type { Explorer } from './http/explorer-build';
import { type ContextHooks, graphqlRoute, graphqlRoutes } from './http/graphql';
import { registerHealth } from './http/health';
import { knownQueries } from './http/known';
import { listen } from './http/listen';
import { createOperations } from './http/operation';
import { registerPages } from './http/pages';
import { documentsOf } from './http/persisted';
import { readManifests } from './http/persisted-manifest';
import { eventStreamRoute } from './http/sse';
import { serveWebSockets } from './http/websocket';

export interface ServerOptions<Ctx> extends ContextHooks<Ctx> {
  readonly config: Pick<Config, 'host' | 'port' | 'limits' | 'maxBody' | 'persisted' | 'subscriptions'>;
  readonly schema: GraphQLSchema;
  /** Resolves when queries can be answered; rejects when they can't, with StoreError UNAVAILABLE if that is why. */
  readonly ready: () => Promise<void>;
  /** What is wrong, in a word, without keeping queries from being answered; undefined when nothing is. */
  readonly trouble?: () => string | undefined;
  readonly log?: Log;
  /** Answers queries without their resolvers, where it can. */
  readonly ahead?: AnswerAhead<Ctx>;
  /** Keeps answers and gives them again; without, each is worked out. */
  readonly answers?: AnswersHooks<Ctx>;
  /** What stands at the root; without, the root leads to the endpoint. */
  readonly explorer?: Explorer;
}

export interface RunningServer {
  /** Such as http://127.0.0.1:4000, with no path. */
  readonly url: string;
  /** Takes no new request, lets those in flight finish (10 s at most), and resolves when the port is free. */
  close(): Promise<void>;
}

/** Page sizes of connections, as far as the cost of a query depends on them. */
const pages = { standard: 20, largest: 100 };

/**
 * Serves the schema at /graphql, with pages for people and probes for machines around it.
 * @throws StartError when it can't listen, with one line for the user.
 */
export async function startServer<Ctx extends BaseContext>(options: ServerOptions<Ctx>): Promise<RunningServer> {
  const { config, schema, ready, trouble, log = logToStderr, explorer } = options;
  const fastify = Fastify({ bodyLimit: config.maxBody });
  endConnectionsWhenClosing(fastify);
  const checkCost = costLimit(config.limits.cost, pages);
  const documentOf = documentsOf(readManifests(config.persisted.manifests), config.persisted.only);
  const ahead = options.ahead && leavingFailures(options.ahead, log);
  const apollo = createApollo<Ctx>({
    schema,
    limits: config.limits,
    checkCost,
    documentOf,
    ahead,
    log,
    plugins: [fastifyApolloDrainPlugin(fastify)],
  });
  await apollo.start();
  const operations = createOperations<Ctx>({ apollo, schema, hooks: options, log });
  const connections = createConnections(config.subscriptions.connections);
  fastify.addHook('preClose', async () => connections.close());
  serveWebSockets(fastify, {
    schema,
    operations,
    connections,
    mostOperations: config.subscriptions.perConnection,
    log,
  });
  const answers = options.answers && createAnswers<Ctx>(options.answers);
  const known = knownQueries<Ctx>({ documentOf, checkCost, ahead });
  const streams = eventStreamRoute({ operations, connections });
  await fastify.register(graphqlRoutes(log, graphqlRoute({ apollo, hooks: options, log, answers, known }), streams));
  registerHealth(fastify, ready, trouble);
  registerPages(fastify);
  if (explorer) registerExplorer(fastify, explorer);
  else fastify.get('/', async (_, reply) => reply.redirect('/graphql'));
  try {
    const url = await listen(fastify, config.host, config.port);
    return { url, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

/**
 * A connection kept alive would hold up the stop until its client or a timeout ends it. Fastify ends those that are idle;
 * this ends the others with their response, and those on which nothing was asked yet, as browsers open them in advance.
 */
function endConnectionsWhenClosing(fastify: FastifyInstance): void {
  let closing = false;
  const silent = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  for (const asked of ['request', 'upgrade'])
    fastify.server.on(asked, ({ socket }: IncomingMessage) => silent.delete(socket));
  fastify.addHook('preClose', async () => {
    closing = true;
    for (const socket of silent) socket.destroy();
  });
  // With a callback, since it is called for every response: an async function would make a promise each time.
  fastify.addHook('onSend', (_, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
}
