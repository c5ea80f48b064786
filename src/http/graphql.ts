import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import cors from '@fastify/cors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Facts } from '../auth/loopback';
import type { Caller } from '../auth/viewer';
import { type Answers, type Asked, type WholeAnswer, wholeAnswer } from './answers';
import { createDepartures } from './departures';
import { isUnavailable, type Log, logFault, SERVICE_UNAVAILABLE } from './errors';
import { keepJsonText } from './json-text';
import type { KnownQueries, QueryRequest } from './known';
import { setLegacyStatus } from './legacy-status';
import type { TracedRequest } from './operation-plugin';
import { PATH } from './path';
import { PREFLIGHT_PROOF, sentByProgram } from './program';
import { isPlainPost } from './question';

/** What takes longer waited for a database, or is large. */
const QUICK_MS = 0.1;

export interface ContextHooks<Ctx> {
  /**
   * For a request of HTTP, or an operation of a WebSocket: then with the headers of the request that opened it. With the
   * viewer, where that was found out before.
   */
  readonly createContext: (request: { readonly raw: Facts; readonly viewer?: Caller | undefined }) => Promise<Ctx>;
  /** Called once for every context made, when its response is known; whatever became of the request. */
  readonly closeContext: (context: Ctx) => Promise<void>;
}

export interface EndpointOptions<Ctx extends BaseContext> {
  readonly apollo: ApolloServer<Ctx>;
  readonly hooks: ContextHooks<Ctx>;
  readonly log: Log;
  /** Answers that are kept; without, none is. */
  readonly answers?: Answers<Ctx> | undefined;
  readonly known: KnownQueries<Ctx>;
}

/** Routes of the API: for pages of any origin, with refusals in GraphQL's shape. */
export function graphqlRoutes(log: Log, ...routes: readonly ((fastify: FastifyInstance) => Promise<void>)[]) {
  return async (fastify: FastifyInstance): Promise<void> => {
    // It knows no cookies: any page may ask, such as Apollo Studio. Who may write is decided by tokens.
    await fastify.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 86_400 });
    fastify.setErrorHandler(answerAsGraphql(log));
    for (const route of routes) await fastify.register(route);
  };
}

/**
 * The endpoint. The context's life is tied to the HTTP request rather than to an Apollo plugin, since Apollo makes a context
 * before it looks at the body, and tells plugins nothing of a request that it then refuses. For an answer that is kept
 * none is made.
 */
export function graphqlRoute<Ctx extends BaseContext>(options: EndpointOptions<Ctx>) {
  const { apollo, hooks, log, answers, known } = options;
  const departure = createDepartures();

  /** The answer to a query that Apollo knows; undefined where it has to answer all the same. */
  async function answerKnown(asking: QueryRequest, open: () => Promise<Ctx>): Promise<WholeAnswer | undefined> {
    const query = known.find(asking);
    // Apollo tells why there is no context.
    const context = query && (await open().catch(() => undefined));
    const data = context && (await known.answer(context, asking, query));
    return data && { type: query.type, text: `${JSON.stringify({ data })}\n` };
  }

  async function askApollo(
    request: TracedRequest,
    reply: FastifyReply,
    open: () => Promise<Ctx>,
  ): Promise<{ text: string; whole: WholeAnswer | undefined }> {
    const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context: open });
    const { status = 200, headers, body } = response;
    for (const [name, value] of headers) reply.header(name, value);
    reply.code(status);
    // A schema without @defer and @stream has no other answers.
    if (body.kind !== 'complete') throw new Error('Expected a whole answer of Apollo, got parts.');
    setLegacyStatus(reply, body.string);
    return { text: body.string, whole: wholeAnswer(request, response) };
  }

  async function workOut(request: FastifyRequest, reply: FastifyReply, asked: Asked | undefined): Promise<string> {
    const { raw, body, headers } = request;
    const asking = isPlainPost(request) ? known.requestOf(body, headers.accept) : undefined;
    let context: Ctx | undefined;
    const open = async (): Promise<Ctx> => {
      context ??= await hooks.createContext({ raw, viewer: asked?.viewer });
      return context;
    };
    try {
      const quick = asking && (await answerKnown(asking, open));
      if (quick) {
        if (asked && context) answers?.keep(asked, quick, context);
        reply.header('content-type', quick.type);
        return quick.text;
      }
      if (request.method === 'GET' && sentByProgram(headers)) headers[PREFLIGHT_PROOF] = 'not needed';
      const traced: TracedRequest = { ...apolloRequest(request), notAhead: context !== undefined };
      const { text, whole } = await askApollo(traced, reply, () => open().catch(refuseWhenUnavailable));
      if (whole && asked && context) answers?.keep(asked, whole, context);
      if (whole && asking && traced.checked) known.keep(asking, { ...traced.checked, type: whole.type });
      return text;
    } finally {
      if (context) await hooks.closeContext(context).catch((error) => logFault(log, error));
    }
  }

  return async (fastify: FastifyInstance): Promise<void> => {
    const parseBody = keepJsonText(fastify);
    fastify.route<{ Reply: string | Buffer }>({
      method: ['GET', 'POST'],
      url: PATH,
      handler: async (request, reply) => {
        const cameMs = performance.now();
        const isQuick = (): boolean => performance.now() - cameMs < QUICK_MS;
        const asked = await answers?.lookUp(request);
        if (asked?.known) {
          const { type, body, from } = asked.known;
          if (typeof body === 'string' && isQuick()) await departure();
          return reply.header('content-type', type).header('x-cache', from).send(body);
        }
        parseBody(request, reply);
        const answer = await workOut(request, reply, asked);
        if (isQuick()) await departure();
        return answer;
      },
    });
  };
}

/** The headers that Apollo looks at; each given costs time. */
const READ_BY_APOLLO = ['accept', 'content-type', PREFLIGHT_PROOF, 'x-apollo-operation-name'] as const;

function apolloRequest({ method, url, headers, body }: FastifyRequest): TracedRequest {
  const given = new HeaderMap();
  for (const name of READ_BY_APOLLO) {
    const value = headers[name];
    if (value) given.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = url.indexOf('?');
  return { method, headers: given, body, search: query < 0 ? '' : url.slice(query) };
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
