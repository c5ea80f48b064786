import { type BaseContext, HeaderMap } from '@apollo/server';
import { isOfDatabase, type Log, logFault } from './errors';
import type { CheckedQuery, TracedRequest } from './operation-plugin';
import type { RequestPart } from './request-plugin';

export interface AheadQuery extends CheckedQuery {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as their types have them, where that was worked out before. */
  readonly coerced?: Readonly<Record<string, unknown>>;
}

/** Finds the data of a valid query by other means than its resolvers; undefined where only they can. */
export type AnswerAhead<Ctx> = (context: Ctx, query: AheadQuery) => Promise<Record<string, unknown> | undefined>;

/**
 * A failure leaves the query to the resolvers, who report it in its place; one that is not the database's is written to
 * the log.
 */
export function leavingFailures<Ctx>(answer: AnswerAhead<Ctx>, log: Log): AnswerAhead<Ctx> {
  return (context, query) =>
    answer(context, query).catch((error) => {
      if (!isOfDatabase(error)) logFault(log, error);
      return undefined;
    });
}

/** Answers what can be answered without running resolvers. */
export function answeredAhead<Ctx extends BaseContext>(answer: AnswerAhead<Ctx>): RequestPart<Ctx> {
  return () => ({
    async responseForOperation({ schema, document, operation, request: { http, variables = {} }, contextValue }) {
      const traced: TracedRequest | undefined = http;
      if (traced?.notAhead) return null;
      const data = await answer(contextValue, { schema, document, operation, variables });
      return data ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } } : null;
    },
  });
}
