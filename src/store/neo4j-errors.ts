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
  // By our limit or by one of its own.
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TOO_SLOW'],
  ['Neo.ClientError.Schema.', 'INVALID'],
  ['Neo.ClientError.Statement.', 'INVALID'],
  ['Neo.ClientError.Procedure.', 'INVALID'],
  ['Neo.ClientError.Request.', 'INVALID'],
  ['Neo.ClientError.General.', 'INVALID'],
];

/** The driver's own codes: there is no connection, or it broke. */
const LOST: readonly string[] = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED];

/**
 * An error of Neo4j or its driver as the port's, by its status code. An error that is neither stays as it is.
 * @param location the address, without credentials.
 */
export function fromNeo4jError(error: unknown, location: string): unknown {
  if (!isNeo4jError(error)) return error;
  const code = CODES.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  if (code)
    return new StoreError(code, code === 'TOO_SLOW' ? tooSlow(location, error) : error.message, { cause: error });
  const got = isLost(error) ? 'answer, but it did not' : 'do this, but it could not';
  return new StoreError('UNAVAILABLE', failed(location, `${got} (${error.code}: ${reason(error)})`), { cause: error });
}

const tooSlow = (location: string, { code }: Neo4jError): string =>
  `Expected Neo4j at ${location} to answer within the time it has for a question, but it took longer (${code}). Ask for less at once.`;

/** Of a connection the driver tells at length what may be wrong, and what was at the end. */
const reason = ({ message }: Error): string => message.split(' Caused by: ').at(-1) ?? message;

const failed = (location: string, got: string): string =>
  `Expected Neo4j at ${location} to ${got}. Nothing of this was written. ` +
  'See that it runs, has room on its disk and can be reached, then do it again.';

/** It froze, or the network to it drops packets: this one statement isn't answered, and nor is any other. */
export const frozen = (location: string, cause: unknown): StoreError =>
  new StoreError('UNAVAILABLE', failed(location, 'answer, but it has gone silent'), { cause });

/** Whether there is no connection any more, or none that would be answered. */
export const isLost = (error: unknown): boolean =>
  (isNeo4jError(error) && LOST.includes(error.code)) || (error instanceof StoreError && error.code === 'UNAVAILABLE');

/** What came of a commit that failed so: lost connections and failures inside the database leave that open. */
export function fromCommitError(error: unknown, location: string): unknown {
  const open = isLost(error) || (isNeo4jError(error) && error.code.startsWith('Neo.DatabaseError.'));
  if (!open) return error;
  return new StoreError(
    'UNCERTAIN',
    `Expected Neo4j at ${location} to confirm a commit, but the answer did not come (${reason(error as Error)}). The graph has all of ` +
      'that transaction or nothing of it. See that Neo4j runs, has room on its disk and can be reached, then do it again: what is there already ' +
      'is left as it is.',
    { cause: error },
  );
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
