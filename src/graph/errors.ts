import { GraphQLError } from 'graphql';

/** A fault of the caller: the message says what was expected, what came, and the fix. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A question that is right, but whose answer would take more work than any one request gets. */
export const tooWide = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'SEARCH_TOO_WIDE' } });
