import { GraphQLError } from 'graphql';

export const UNAUTHENTICATED = 'UNAUTHENTICATED';
export const FORBIDDEN = 'FORBIDDEN';

/** The challenge of RFC 6750, section 3, in the header WWW-Authenticate. */
export const CHALLENGE = 'Bearer realm="asterism"';

const http = (challenge: string) => ({ status: 401, headers: new Map([['www-authenticate', challenge]]) });

/** A token is needed and none came: HTTP 401. */
export const unauthenticated = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: UNAUTHENTICATED, http: http(CHALLENGE) } });

/** A token came that is not accepted: HTTP 401. The message is one of a few, and never says which check failed. */
export const tokenRefused = (message: string): GraphQLError => {
  const challenge = `${CHALLENGE}, error="invalid_token", error_description="${message.replaceAll('"', "'")}"`;
  return new GraphQLError(message, { extensions: { code: UNAUTHENTICATED, http: http(challenge) } });
};

/** Who asks is known well enough, and may not. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: FORBIDDEN } });
