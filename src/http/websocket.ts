/**
 * The endpoint over WebSockets, in the protocol graphql-transport-ws
 * (https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverWebSocket.md). As CORS has it, any page may open
 * one: there are no cookies that a browser would send along.
 */
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import {
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { CloseCode, handleProtocols, makeServer, type OperationResult } from 'graphql-ws';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';
import type { Facts } from '../auth/loopback';
import type { Connections } from './connections';
import { type Log, logFault } from './errors';
import type { Operations, Outcome } from './operation';
import { PATH } from './path';

export interface WebSocketOptions {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly connections: Connections;
  /** Operations that may run at a time on one connection. */
  readonly mostOperations: number;
  readonly log: Log;
}

/** Bytes of a message from a client: a question and its variables. What is written comes as a POST. */
const MOST_BYTES = 1_048_576;
/** Until a client that doesn't answer the end of its connection is cut off. */
const CLOSE_TIMEOUT_MS = 5_000;
/** RFC 6455 leaves this much for a reason. */
const MOST_REASON_BYTES = 123;

/** Codes of RFC 6455 and its registry. After these clients connect again by themselves, later. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;
const TOO_SLOW = 'Changes come faster than they are read: ask for fewer, or read faster';

/** An error that has its format already. */
class Formatted extends GraphQLError {
  constructor(private readonly formatted: GraphQLFormattedError) {
    super(formatted.message);
  }
  override toJSON(): GraphQLFormattedError {
    return this.formatted;
  }
}

interface Opened {
  readonly socket: WebSocket;
  /** Of the request that opened it and, once it is connected, with the token that its parameters hold. */
  facts: Facts;
}

/** Serves WebSockets at /graphql on Fastify's server, until Fastify closes. */
export function serveWebSockets(fastify: FastifyInstance, options: WebSocketOptions): void {
  const { connections, log } = options;
  const protocol = graphqlProtocol(options);
  const settings: ServerOptions & { closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    handleProtocols,
    maxPayload: MOST_BYTES,
    perMessageDeflate: false,
    closeTimeout: CLOSE_TIMEOUT_MS,
  };
  const server = new WebSocketServer(settings);

  fastify.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (pathOf(request) !== PATH) return refuse(stream, 404);
    if (!connections.room()) return refuse(stream, 503);
    server.handleUpgrade(request, stream, head, (socket) => open(socket, request));
  });

  function open(socket: WebSocket, { headers, httpVersion, socket: { remoteAddress } }: IncomingMessage): void {
    let alive = true;
    const connection = {
      ping() {
        if (!alive) return socket.terminate();
        alive = false;
        socket.ping();
      },
      goAway: () => socket.close(GOING_AWAY, 'The server stops'),
    };
    connections.add(connection);
    // A client that breaks the protocol is told so by ws itself, and is no fault of ours.
    socket.on('error', () => {});
    socket.on('pong', () => {
      alive = true;
    });
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        // What fails to be sent fails because the connection ends, which is told in its own way.
        send: (text) => new Promise((sent) => socket.send(text, () => sent())),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (message) => {
            take(String(message)).catch((error) => {
              logFault(log, error);
              socket.close(CloseCode.InternalServerError, 'Something went wrong on our side');
            });
          }),
      },
      // Of the request only what is needed: a connection stays for days.
      { socket, facts: { headers, httpVersion, socket: { remoteAddress } } },
    );
    socket.once('close', (code, reason) => {
      connections.remove(connection);
      closed(code, String(reason)).catch((error) => logFault(log, error));
    });
  }
}

/** The protocol, with every operation run as HTTP runs it. */
function graphqlProtocol({ schema, operations, mostOperations }: WebSocketOptions) {
  return makeServer<Record<string, unknown>, Opened>({
    async onConnect({ connectionParams = {}, extra }) {
      const { facts, socket } = extra;
      const token = connectionParams.authorization ?? connectionParams.Authorization;
      if (token !== undefined)
        extra.facts = { ...facts, headers: { ...facts.headers, authorization: token as string } };
      const obstacle = await operations.admit(extra.facts);
      if (!obstacle) return true;
      socket.close(CloseCode.Unauthorized, reasonOf(obstacle.message));
      return false;
    },
    async onSubscribe({ subscriptions, extra: { facts, socket } }, _id, payload) {
      if (Object.keys(subscriptions).length > mostOperations)
        return [
          new GraphQLError(
            `Expected at most ${mostOperations} operations at a time on one connection, got one more. ` +
              'End some, or open another connection.',
            { extensions: { code: 'TOO_MANY_OPERATIONS' } },
          ),
        ];
      const tooSlow = (): void => socket.close(TRY_AGAIN_LATER, TOO_SLOW);
      const outcome = await operations.start(payload, facts, tooSlow);
      if (outcome.kind === 'refused') return outcome.errors.map((error) => new Formatted(error));
      // The library asks for the document to tell a subscription from the rest, and hands on the context.
      return { schema, document: outcome.document, operationName: payload.operationName, contextValue: outcome };
    },
    execute: resultOf,
    subscribe: resultOf,
    // In its format already.
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
  });
}

function resultOf({ contextValue }: ExecutionArgs): OperationResult {
  const outcome = contextValue as Exclude<Outcome, { kind: 'refused' }>;
  return (outcome.kind === 'results' ? outcome.results : outcome.result) as OperationResult;
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '';

/** As much of a message as a close frame takes. */
function reasonOf(message: string): string {
  const bytes = Buffer.from(message);
  return bytes.length <= MOST_REASON_BYTES ? message : `${message.slice(0, MOST_REASON_BYTES - 3)}…`;
}

function refuse(stream: Duplex, status: 404 | 503): void {
  stream.on('error', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
