/**
 * What Apollo does with a subscription: all that comes before the execution, and for those that came where events can
 * be sent. Whoever sends one to the plain endpoint is told where to.
 */
import type { BaseContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type DocumentNode, GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestPart } from './request-plugin';

const STREAMED = Symbol('came where events can be sent');

/** What Apollo found out of an operation that came where events can be sent; nothing of one that isn't written right. */
export interface Streamed {
  document?: DocumentNode;
  type?: OperationTypeNode | undefined;
}

/** A copy of the context, marked as of an operation that came where events can be sent. */
export const streamed = <Ctx extends BaseContext>(context: Ctx, found: Streamed): Ctx =>
  Object.assign(Object.create(Object.getPrototypeOf(context)), context, { [STREAMED]: found });

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 400 } } });

export function subscriptions<Ctx extends BaseContext>(): RequestPart<Ctx> {
  return ({ contextValue }) => {
    const found = (contextValue as { [STREAMED]?: Streamed })[STREAMED];
    return {
      didResolveOperation({ document, operation }) {
        const type = operation?.operation;
        if (found) Object.assign(found, { document, type });
        if (type === OperationTypeNode.SUBSCRIPTION && !found)
          throw refused(
            'Expected a query or a mutation, got a subscription. Send it over a WebSocket to /graphql (protocol ' +
              'graphql-transport-ws) or, for server-sent events, to /graphql/stream.',
          );
        if (type === OperationTypeNode.MUTATION && found)
          throw refused('Expected a subscription or a query, got a mutation. Send it as a POST to /graphql.');
      },
      responseForOperation({ operation, response: { http } }) {
        if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return null;
        return { http, body: { kind: 'single', singleResult: { data: null } } };
      },
    };
  };
}
