import type { ApolloServerPlugin, BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { OperationTypeNode } from 'graphql';

/** A request over HTTP, on which Apollo leaves what it found of it. */
export interface TracedRequest extends HTTPGraphQLRequest {
  /** Of the operation that ran, or would have. */
  operation?: OperationTypeNode;
  /** Whether it registered a text by its hash, so that the next need not send it. */
  registers?: boolean;
}

/** Leaves on the request what the route must know to keep its answer. */
export function operationPlugin<Ctx extends BaseContext>(): ApolloServerPlugin<Ctx> {
  return {
    async requestDidStart({ request }) {
      const http: TracedRequest | undefined = request.http;
      if (!http) return;
      http.registers = Boolean(request.query && request.extensions?.persistedQuery);
      return {
        async didResolveOperation({ operation }) {
          if (operation) http.operation = operation.operation;
        },
      };
    },
  };
}
