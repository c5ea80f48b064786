/**
 * The status of a refusal in application/json. GraphQL over HTTP gives a request that can be read but not executed the
 * status 400 in application/graphql-response+json, and 200 in application/json: clients that ask for the latter, or for
 * nothing in particular, take any other status for a fault of the network and never look at the errors
 * (https://graphql.github.io/graphql-over-http/draft/#sec-application-json). Apollo always says 400.
 */
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyReply } from 'fastify';
import { PERSISTED_ONLY } from './persisted';

/** Refusals of a well-formed request. A malformed one (BAD_REQUEST) is 400 in every media type. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  PERSISTED_ONLY,
]);

/** Sets the status that belongs to the media type of a response which Apollo has made. */
export function setLegacyStatus(reply: FastifyReply, body: unknown): void {
  const type = reply.getHeader('content-type');
  if (reply.statusCode !== 400 || typeof body !== 'string' || !String(type).startsWith('application/json')) return;
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: unknown } }[] };
  if (errors.length > 0 && errors.every(({ extensions }) => REFUSALS.has(extensions?.code))) reply.code(200);
}
