import { type BaseContext, HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { isUnavailable, type Log, logFault } from './errors';
import type { RequestPart } from './request-plugin';

export interface AheadQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Finds the data of a valid query by other means than its resolvers; undefined where only they can. */
export type AnswerAhead<Ctx> = (context: Ctx, query: AheadQuery) => Promise<Record<string, unknown> | undefined>;

/**
 * Answers what can be answered without running resolvers. A failure leaves the query to them, who report it in its place;
 * one that is not the database's is written to the log.
 */
export function answeredAhead<Ctx extends BaseContext>(answer: AnswerAhead<Ctx>, log: Log): RequestPart<Ctx> {
  return () => ({
    async responseForOperation({ schema, document, operation, request, contextValue }) {
      const query = { schema, document, operation, variables: request.variables ?? {} };
      const data = await answer(contextValue, query).catch((error) => {
        if (!isUnavailable(error)) logFault(log, error);
        return undefined;
      });
      return data ? { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } } : null;
    },
  });
}
