import type { BaseContext } from '@apollo/server';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config';
import { createApollo } from './http/apollo';
import { type Log, logToStderr } from './http/errors';
import { type ContextHooks, graphqlRoute } from './http/graphql';
import { registerHealth } from './http/health';
import { listen } from './http/listen';
import { registerPages } from './http/pages';

export interface ServerOptions<Ctx> extends ContextHooks<Ctx> {
  readonly config: Pick<Config, 'host' | 'port' | 'limits'>;
  readonly schema: GraphQLSchema;
  /** Resolves when queries can be answered; rejects when they can't, with StoreError UNAVAILABLE if that is why. */
  readonly ready: () => Promise<void>;
  readonly log?: Log;
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
  const { config, schema, ready, log = logToStderr } = options;
  const fastify = Fastify();
  endConnectionsWhenClosing(fastify);
  const apollo = createApollo<Ctx>({
    schema,
    limits: config.limits,
    pages,
    log,
    plugins: [fastifyApolloDrainPlugin(fastify)],
  });
  await apollo.start();
  await fastify.register(graphqlRoute(apollo, options, log));
  registerHealth(fastify, ready);
  registerPages(fastify);
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
 * this ends the others with their response.
 */
function endConnectionsWhenClosing(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', async () => {
    closing = true;
  });
  fastify.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
