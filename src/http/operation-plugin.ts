import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestPart } from './request-plugin';

/** An operation that passed validation. */
export interface CheckedQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** A request over HTTP, on which Apollo leaves what it found of it. */
export interface TracedRequest extends HTTPGraphQLRequest {
  /** What ran, or would have. */
  checked?: CheckedQuery;
  /** Whether it registered a text by its hash, so that the next need not send it. */
  registers?: boolean;
  /** Whether it was tried to answer it without Apollo: then only its resolvers can, or can tell what is wrong. */
  notAhead?: boolean;
}

/** Leaves on the request what the route must know to keep its answer. */
export function tracing<Ctx extends BaseContext>(): RequestPart<Ctx> {
  return ({ request }) => {
    const http: TracedRequest | undefined = request.http;
    if (!http) return undefined;
    http.registers = Boolean(request.query && request.extensions?.persistedQuery);
    return {
      didResolveOperation({ schema, document, operation }) {
        if (operation) http.checked = { schema, document, operation };
      },
    };
  };
}
