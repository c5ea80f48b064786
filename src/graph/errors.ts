import { GraphQLError } from 'graphql';

/** A fault of the caller: the message says what was expected, what came, and the fix. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
