import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Facts } from '../auth/loopback';
import { isUnavailable, type Log, logFault, SERVICE_UNAVAILABLE } from './errors';
import { setLegacyStatus } from './legacy-status';
import { PREFLIGHT_PROOF, sentByProgram } from './program';

export interface ContextHooks<Ctx> {
  /** For a request of HTTP, or an operation of a WebSocket: then with the headers of the request that opened it. */
  readonly createContext: (request: { readonly raw: Facts }) => Promise<Ctx>;
  /** Called once for every context made, when its response is known; whatever became of the request. */
  readonly closeContext: (context: Ctx) => Promise<void>;
}

/** Routes of the API: for pages of any origin, with refusals in GraphQL's shape. */
export function graphqlRoutes(log: Log, ...routes: readonly ((fastify: FastifyInstance) => void)[]) {
  return async (fastify: FastifyInstance): Promise<void> => {
    // It knows no cookies: any page may ask, such as Apollo Studio. Who may write is decided by tokens.
    await fastify.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 86_400 });
    fastify.setErrorHandler(answerAsGraphql(log));
    for (const route of routes) route(fastify);
  };
}

/**
 * The endpoint. The context's life is tied to the HTTP request rather than to an Apollo plugin, since Apollo makes a context
 * before it looks at the body, and tells plugins nothing of a request that it then refuses.
 */
export function graphqlRoute<Ctx extends BaseContext>(apollo: ApolloServer<Ctx>, hooks: ContextHooks<Ctx>, log: Log) {
  return (fastify: FastifyInstance): void => {
    const open = new WeakMap<FastifyRequest, Ctx>();
    const handle = fastifyApolloHandler(apollo, {
      context: async (request) => {
        const context = await hooks.createContext(request).catch(refuseWhenUnavailable);
        open.set(request, context);
        return context;
      },
    });
    fastify.route<{ Reply: string }>({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async (request, reply) => {
        if (request.method === 'GET' && sentByProgram(request.headers)) request.headers[PREFLIGHT_PROOF] = 'not needed';
        try {
          const body = await handle.call(fastify, request, reply);
          setLegacyStatus(reply, body);
          return body;
        } finally {
          const context = open.get(request);
          if (context) await hooks.closeContext(context).catch((error) => logFault(log, error));
        }
      },
    });
  };
}

function refuseWhenUnavailable(error: unknown): never {
  if (!isUnavailable(error)) throw error;
  throw new GraphQLError('The database is away.', {
    originalError: error as Error,
    extensions: { code: SERVICE_UNAVAILABLE, http: { status: 503 } },
  });
}

/** Bodies that never reach Apollo (broken JSON, too large, of an unknown type) are refused in GraphQL's shape too. */
function answerAsGraphql(log: Log) {
  return (
    error: FastifyError,
    request: FastifyRequest,
    reply: { code(status: number): { send(body: unknown): unknown } },
  ) => {
    const status = error.statusCode ?? 500;
    const refused = status === 413 ? tooLarge(request) : error.message;
    if (status < 500) return reply.code(status).send(oneError(refused, { code: 'BAD_REQUEST' }));
    const errorId = logFault(log, error);
    const message = `Something went wrong on our side. Please report it with the error id ${errorId}.`;
    return reply.code(500).send(oneError(message, { code: 'INTERNAL_SERVER_ERROR', errorId }));
  };
}

function tooLarge({ headers, server }: FastifyRequest): string {
  const mebibytes = (server.initialConfig.bodyLimit ?? 0) / 1024 / 1024;
  return `Expected a request of at most ${mebibytes} MiB, got ${headers['content-length'] ?? 'more'} bytes. Bring a large bundle in by \`asterism import\`, or let the server take more: ASTERISM_MAX_BODY.`;
}

export const oneError = (message: string, extensions: object) => ({ errors: [{ message, extensions }] });
