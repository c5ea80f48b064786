/**
 * One plugin for all that this server does with a request on its way through Apollo. Apollo waits for each hook of each
 * plugin, on every request, also where there is nothing to do; the parts here are plain functions, called in order.
 */
import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContext,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';

/** Named and called as the hooks of Apollo's plugins are. */
export interface RequestHooks<Ctx extends BaseContext> {
  /** Throws to refuse the request. */
  didResolveOperation?(request: GraphQLRequestContextDidResolveOperation<Ctx>): void;
  /** The first answer is taken, and the others are not asked. */
  responseForOperation?(
    request: GraphQLRequestContextResponseForOperation<Ctx>,
  ): GraphQLResponse | null | Promise<GraphQLResponse | null>;
  willSendResponse?(request: GraphQLRequestContextWillSendResponse<Ctx>): void;
}

/** Looks at a request before Apollo does; gives what is to be done later, if anything. */
export type RequestPart<Ctx extends BaseContext> = (
  request: GraphQLRequestContext<Ctx>,
) => RequestHooks<Ctx> | undefined;

export function requestPlugin<Ctx extends BaseContext>(parts: readonly RequestPart<Ctx>[]): ApolloServerPlugin<Ctx> {
  return {
    async requestDidStart(started) {
      const hooks = parts.map((part) => part(started)).filter((each) => each !== undefined);
      return {
        async didResolveOperation(request) {
          for (const each of hooks) each.didResolveOperation?.(request);
        },
        async responseForOperation(request) {
          // Whatever its types say, Apollo goes on when there is no operation of the name; the execution then tells.
          if (!(request.operation as OperationDefinitionNode | undefined)) return null;
          for (const each of hooks) {
            const response = each.responseForOperation && (await each.responseForOperation(request));
            if (response) return response;
          }
          return null;
        },
        async willSendResponse(request) {
          for (const each of hooks) each.willSendResponse?.(request);
        },
      };
    },
  };
}
