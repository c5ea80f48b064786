import neo4j, { type Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from './errors';

/**
 * Neo4j's errors by the beginning of their status codes, the first that fits
 * (https://neo4j.com/docs/status-codes/current/errors/all-errors/). All else is no fault of the statement:
 * the server is away, busy, shutting down, or broken.
 */
const CODES: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
  // A constraint that the data already breaks.
  ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'CONFLICT'],
  ['Neo.ClientError.Schema.', 'INVALID'],
  ['Neo.ClientError.Statement.', 'INVALID'],
  ['Neo.ClientError.Procedure.', 'INVALID'],
  ['Neo.ClientError.Request.', 'INVALID'],
  ['Neo.ClientError.General.', 'INVALID'],
];

/** An error of Neo4j or its driver as the port's, by its status code. An error that is neither stays as it is. */
export function fromNeo4jError(error: unknown): unknown {
  if (!isNeo4jError(error)) return error;
  const code = CODES.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? 'UNAVAILABLE';
  return new StoreError(code, error.message, { cause: error });
}

/** Why a database could not be opened: what was expected, what came, and the fix, on one line. */
export function fromOpenError(error: unknown, wanted: { location: string; user: string }): unknown {
  if (!isNeo4jError(error)) return error;
  const { location, user } = wanted;
  const line = (got: string, fix: string) =>
    new StoreError('UNAVAILABLE', `Expected Neo4j at ${location} to ${got}. ${fix}`, { cause: error });
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return line(
      `let the user "${user}" in, but it refused (${error.code})`,
      'Set NEO4J_USER and NEO4J_PASSWORD to the credentials of that database.',
    );
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return line('have that database, but it has none of the name', 'Create it, or set NEO4J_DATABASE to one it has.');
  }
  return line(
    `answer, but it did not (${error.code})`,
    'Start it, or set NEO4J_URI to where it runs; unset NEO4J_URI to use the embedded database.',
  );
}

export function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}
