/**
 * Operations that come where events can be sent: over a WebSocket, or for server-sent events. Each goes through Apollo as
 * one over plain HTTP does, with the same limits, checks and errors. A subscription is then executed anew for every
 * event, with a context of its own, so that one which waits holds nothing of the database.
 */
import { createHash } from 'node:crypto';
import type { ApolloServer, BaseContext } from '@apollo/server';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { UNAUTHENTICATED } from '../auth/errors';
import type { Facts } from '../auth/loopback';
import { ChangeQueue, type Delivery } from '../events/queue';
import { createErrorFormatter, type Log, logFault } from './errors';
import type { ContextHooks } from './graphql';
import { Results } from './results';
import { createSharing } from './sharing';
import { type Streamed, streamed } from './subscription-plugin';
import { createTurns } from './turns';

/** As a client sends it. */
export interface OperationRequest {
  readonly query?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly extensions?: Record<string, unknown> | null | undefined;
}

export type Outcome =
  /** Refused before it ran. */
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly kind: 'result'; readonly document: DocumentNode; readonly result: FormattedExecutionResult }
  | { readonly kind: 'results'; readonly document: DocumentNode; readonly results: Results };

export interface Operations {
  /** Resolves when whoever the facts are about may ask; else with the error that says why not. */
  admit(facts: Facts): Promise<GraphQLFormattedError | undefined>;
  /** `tooSlow` is called when more events wait to be read than there is room for; the results have ended then. */
  start(request: OperationRequest, facts: Facts, tooSlow: () => void): Promise<Outcome>;
}

export interface OperationsOptions<Ctx extends BaseContext> {
  readonly apollo: ApolloServer<Ctx>;
  readonly schema: GraphQLSchema;
  readonly hooks: ContextHooks<Ctx>;
  readonly log: Log;
}

/** Executions for events that run at a time, so that a change that many wait for does not keep queries waiting. */
const AT_A_TIME = 16;

export function createOperations<Ctx extends BaseContext>(options: OperationsOptions<Ctx>): Operations {
  const { apollo, schema, hooks, log } = options;
  const format = createErrorFormatter(log);
  const inTurn = createTurns(AT_A_TIME);
  const sharing = createSharing<FormattedExecutionResult>();

  const formatted = (error: unknown): GraphQLFormattedError =>
    format(error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, error);

  async function withContext<T>(facts: Facts, use: (context: Ctx) => Promise<T>): Promise<T> {
    const context = await hooks.createContext({ raw: facts });
    try {
      return await use(context);
    } finally {
      await hooks.closeContext(context).catch((error) => logFault(log, error));
    }
  }

  const executed = (args: ExecutionArgs, facts: Facts): Promise<FormattedExecutionResult> =>
    inTurn(() =>
      withContext(facts, async (contextValue) => {
        const { data = null, errors } = await execute({ ...args, contextValue });
        return errors ? { errors: errors.map(formatted), data } : { data };
      }),
    ).catch((error) => ({ errors: [formatted(error)] }));

  /** Whoever may no longer ask gets no more. */
  const isLast = ({ errors = [] }: FormattedExecutionResult): boolean =>
    errors.some(({ extensions }) => extensions?.code === UNAUTHENTICATED);

  async function subscribe(args: ExecutionArgs, facts: Facts, key: string, tooSlow: () => void): Promise<Outcome> {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return { kind: 'refused', errors: (source.errors ?? []).map(formatted) };
    if (source instanceof ChangeQueue) source.onOverflow = tooSlow;
    // The context of the start is closed after it.
    const { contextValue: _, ...rest } = args;
    const resultOf = (delivery: object): Promise<FormattedExecutionResult> =>
      sharing((delivery as Partial<Delivery>).event ?? delivery, key, () =>
        executed({ ...rest, rootValue: delivery }, facts),
      );
    const events = source[Symbol.asyncIterator]() as AsyncIterator<object>;
    return { kind: 'results', document: args.document, results: new Results(events, resultOf, isLast) };
  }

  async function start(request: OperationRequest, facts: Facts, tooSlow: () => void): Promise<Outcome> {
    const { query, operationName, variables, extensions } = request;
    const given = {
      ...(query != null && { query }),
      ...(operationName != null && { operationName }),
      ...(variables != null && { variables }),
      ...(extensions != null && { extensions }),
    };
    return withContext(facts, async (context): Promise<Outcome> => {
      const found: Streamed = {};
      const { body } = await apollo.executeOperation(given, { contextValue: streamed(context, found) });
      if (body.kind !== 'single') throw new Error('Expected one result, got several: no directive here asks for that.');
      const result = body.singleResult as FormattedExecutionResult;
      const { document, type } = found;
      if (!document || !('data' in result)) return { kind: 'refused', errors: result.errors ?? [] };
      if (type !== OperationTypeNode.SUBSCRIPTION) return { kind: 'result', document, result };
      const key = createHash('sha256')
        .update(JSON.stringify([query, extensions, operationName, variables, facts.headers.authorization]))
        .digest('base64url');
      const args = { schema, document, contextValue: context, variableValues: variables, operationName };
      return subscribe(args, facts, key, tooSlow);
    });
  }

  return {
    async admit(facts) {
      try {
        await withContext(facts, async () => {});
        return undefined;
      } catch (error) {
        const reason = formatted(error);
        return reason.extensions?.code === UNAUTHENTICATED ? reason : undefined;
      }
    },
    start: (request, facts, tooSlow) =>
      start(request, facts, tooSlow).catch((error) => ({
        kind: 'refused',
        errors: [formatted(error)],
      })),
  };
}
