import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { isUnavailable, type Log, logFault, SERVICE_UNAVAILABLE } from './errors';
import { setLegacyStatus } from './legacy-status';
import { PREFLIGHT_PROOF, sentByProgram } from './program';

export interface ContextHooks<Ctx> {
  readonly createContext: (request: FastifyRequest) => Promise<Ctx>;
  /** Called once for every context made, when its response is known; whatever became of the request. */
  readonly closeContext: (context: Ctx) => Promise<void>;
}

/**
 * The endpoint. The context's life is tied to the HTTP request rather than to an Apollo plugin, since Apollo makes a context
 * before it looks at the body, and tells plugins nothing of a request that it then refuses.
 */
export function graphqlRoute<Ctx extends BaseContext>(apollo: ApolloServer<Ctx>, hooks: ContextHooks<Ctx>, log: Log) {
  return async (fastify: FastifyInstance): Promise<void> => {
    // A public API that reads and knows no cookies: any page may ask, such as Apollo Studio.
    await fastify.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 86_400 });
    fastify.setErrorHandler(answerAsGraphql(log));

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
    _: FastifyRequest,
    reply: { code(status: number): { send(body: unknown): unknown } },
  ) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(oneError(error.message, { code: 'BAD_REQUEST' }));
    const errorId = logFault(log, error);
    const message = `Something went wrong on our side. Please report it with the error id ${errorId}.`;
    return reply.code(500).send(oneError(message, { code: 'INTERNAL_SERVER_ERROR', errorId }));
  };
}

const oneError = (message: string, extensions: object) => ({ errors: [{ message, extensions }] });
