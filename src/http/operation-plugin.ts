import type { BaseContext, HTTPGraphQLRequest } from '@apollo/server';
import type { OperationTypeNode } from 'graphql';
import type { RequestPart } from './request-plugin';

/** A request over HTTP, on which Apollo leaves what it found of it. */
export interface TracedRequest extends HTTPGraphQLRequest {
  /** Of the operation that ran, or would have. */
  operation?: OperationTypeNode;
  /** Whether it registered a text by its hash, so that the next need not send it. */
  registers?: boolean;
}

/** Leaves on the request what the route must know to keep its answer. */
export function tracing<Ctx extends BaseContext>(): RequestPart<Ctx> {
  return ({ request }) => {
    const http: TracedRequest | undefined = request.http;
    if (!http) return undefined;
    http.registers = Boolean(request.query && request.extensions?.persistedQuery);
    return {
      didResolveOperation({ operation }) {
        if (operation) http.operation = operation.operation;
      },
    };
  };
}
