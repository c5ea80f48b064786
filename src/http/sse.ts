/**
 * The endpoint as server-sent events, a response an operation: "distinct connections mode" of GraphQL over SSE
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). For clients and proxies that speak HTTP alone.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { CHALLENGE } from '../auth/errors';
import type { Connections } from './connections';
import { oneError } from './graphql';
import type { OperationRequest, Operations, Outcome } from './operation';

export interface EventStreamOptions {
  readonly operations: Operations;
  readonly connections: Connections;
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // Asks nginx not to collect what is sent.
  'x-accel-buffering': 'no',
};
const COMMENT = ':\n\n';

export function eventStreamRoute({ operations, connections }: EventStreamOptions) {
  return async (fastify: FastifyInstance): Promise<void> => {
    fastify.route({
      method: ['GET', 'POST'],
      url: '/graphql/stream',
      handler: async (request, reply) => {
        const asked = operationOf(request);
        if (typeof asked === 'string') return reply.code(400).send(oneError(asked, { code: 'BAD_REQUEST' }));
        if (!connections.room())
          return reply
            .code(503)
            .header('retry-after', '10')
            .send(oneError('No connection is free.', { code: 'SERVICE_UNAVAILABLE' }));
        const obstacle = await operations.admit(request.raw);
        if (obstacle)
          return reply
            .code(401)
            .header('www-authenticate', CHALLENGE)
            .send({ errors: [obstacle] });
        await stream(asked, request, reply);
        return reply;
      },
    });
  };

  async function stream(asked: OperationRequest, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.hijack();
    const { raw } = reply;
    // A client that is gone is told of by the end of the response.
    raw.on('error', () => {});
    // With the headers of CORS.
    raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
    raw.write(COMMENT);
    const connection = {
      ping() {
        if (!raw.destroyed && !raw.writableNeedDrain) raw.write(COMMENT);
      },
      goAway: () => void raw.destroy(),
    };
    connections.add(connection);
    try {
      await send(raw, await operations.start(asked, request.raw, () => void raw.destroy()));
    } finally {
      connections.remove(connection);
      raw.end();
    }
  }
}

async function send(raw: ServerResponse, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'results') {
    const { results } = outcome;
    const end = (): void => void results.return();
    raw.once('close', end);
    if (raw.destroyed) end();
    for await (const result of results) await written(raw, next(result));
  } else await written(raw, next(outcome.kind === 'result' ? outcome.result : { errors: outcome.errors }));
  await written(raw, 'event: complete\ndata:\n\n');
}

const next = (result: FormattedExecutionResult): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

/** Resolves when the system has taken the text, or the client is gone: what is not read holds up what follows. */
const written = (raw: ServerResponse, text: string): Promise<void> =>
  new Promise((done) => {
    if (raw.destroyed) return done();
    raw.write(text, () => done());
  });

/** What a request asks for, or what is wrong with it. */
function operationOf({ method, query, body }: FastifyRequest): OperationRequest | string {
  const given = (method === 'GET' ? query : body) as Record<string, unknown> | null | undefined;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return 'Expected an object with a "query", as JSON in a POST or as parameters of a GET.';
  const { query: document, operationName } = given;
  if (document != null && typeof document !== 'string') return 'query: expected a text.';
  if (operationName != null && typeof operationName !== 'string') return 'operationName: expected a text.';
  const objects: { variables?: Record<string, unknown>; extensions?: Record<string, unknown> } = {};
  for (const name of ['variables', 'extensions'] as const) {
    const value = parsed(given[name]);
    if (value == null) continue;
    if (typeof value !== 'object' || Array.isArray(value)) return `${name}: expected an object, as JSON.`;
    objects[name] = value as Record<string, unknown>;
  }
  return { query: document, operationName, ...objects };
}

/** In a GET, objects are JSON in a parameter; what isn't JSON stays a text, and is no object. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
