import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { StoreError, type StoreErrorCode } from '../store/errors';

export const SERVICE_UNAVAILABLE = 'SERVICE_UNAVAILABLE';
const QUERY_TOO_SLOW = 'QUERY_TOO_SLOW';

interface Unable {
  readonly message: string;
  readonly code: string;
}

/** What a client is told when the database could not do its part. */
const UNABLE: Partial<Record<StoreErrorCode, Unable>> = {
  UNAVAILABLE: {
    message: "The database can't be reached just now; try again shortly.",
    code: SERVICE_UNAVAILABLE,
  },
  FULL: {
    message:
      "The database's disk is full: nothing was written, and queries go on being answered. Try again when those who run the server have made room.",
    code: SERVICE_UNAVAILABLE,
  },
  UNCERTAIN: {
    message:
      'The database went away while this was being written: the graph has all of it, or nothing. Look which before you try again.',
    code: SERVICE_UNAVAILABLE,
  },
  TOO_SLOW: {
    message:
      'The database took longer over this than it may. Ask for less at once: fewer conditions in a filter, fewer levels, or smaller pages.',
    code: QUERY_TOO_SLOW,
  },
  TOO_DEEP: {
    message:
      'Expected conditions in conditions as deep as the database reads, got deeper ones. Ask in several steps, from ids found first.',
    code: ApolloServerErrorCode.BAD_USER_INPUT,
  },
};

/** Of a database that is away the probes tell, and of a question that is nested too deeply whoever asked it. */
const NOT_LOGGED: readonly StoreErrorCode[] = ['UNAVAILABLE', 'TOO_DEEP'];

/** Where a fault of ours is written: one line, for those who run the server. */
export type Log = (line: string) => void;
export const logToStderr: Log = (line) => void process.stderr.write(`${line}\n`);

/** Writes what those who run the server should know, and nobody's error. */
export const warning =
  (log: Log) =>
  (message: string): void =>
    log(JSON.stringify({ level: 'warn', time: new Date().toISOString(), message }));

/**
 * Makes Apollo's `formatError`. A client sees what was meant for it: errors raised on purpose, which carry a code; that
 * the database is away; and for anything else an id under which the log has the cause, never the cause itself.
 */
export function createErrorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const unable = unableOf(thrown);
    if (unable) {
      if (!NOT_LOGGED.includes(unable.code)) warning(log)(unable.message);
      const { message, code } = UNABLE[unable.code] as Unable;
      return { message, ...place, extensions: { code } };
    }

    const code = codeOf(thrown);
    if (code !== undefined) {
      const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, ...place, extensions: { ...extensions, code } };
    }
    const errorId = logFault(log, thrown);
    return {
      message: `Something went wrong on our side. Please report it with the error id ${errorId}.`,
      ...place,
      extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, errorId },
    };
  };
}

/** Writes one line with a new id and the stacks of the whole chain of causes; returns the id. */
export function logFault(log: Log, thrown: unknown): string {
  const errorId = randomUUID();
  const stacks = chain(thrown).map((error) =>
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  log(JSON.stringify({ level: 'error', time: new Date().toISOString(), errorId, stacks: [...new Set(stacks)] }));
  return errorId;
}

/** Whether the database being away is the reason, however deep. */
export const isUnavailable = (thrown: unknown): boolean => unableOf(thrown)?.code === 'UNAVAILABLE';

/** Whether the database could not do its part, of which the resolvers' failure will tell. */
export const isOfDatabase = (thrown: unknown): boolean => unableOf(thrown) !== undefined;

function unableOf(thrown: unknown): StoreError | undefined {
  return chain(thrown).find((error): error is StoreError => error instanceof StoreError && error.code in UNABLE);
}

/** The code of an error meant for clients; undefined when it is a fault of ours. */
function codeOf(thrown: unknown): string | undefined {
  for (const error of chain(thrown)) {
    if (!(error instanceof GraphQLError)) return undefined;
    const { code, http } = error.extensions as { code?: unknown; http?: { status?: number } };
    if (code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return undefined;
    if (typeof code === 'string') return code;
    // Apollo refuses some malformed requests with a status and no code.
    if (http?.status !== undefined && http.status >= 400 && http.status < 500) return ApolloServerErrorCode.BAD_REQUEST;
    // A variable that fits its own type but not the argument (an explicit null) is found only at execution, by graphql-js.
    if (error.nodes?.[0]?.kind === Kind.VARIABLE) return ApolloServerErrorCode.BAD_USER_INPUT;
  }
  return undefined;
}

/** An error and all it was caused by, outermost first. */
function chain(thrown: unknown): unknown[] {
  const seen: unknown[] = [];
  const visit = (error: unknown): void => {
    if (error === undefined || error === null || seen.includes(error) || seen.length >= 32) return;
    seen.push(error);
    if (!(error instanceof Error)) return;
    if (error instanceof GraphQLError) visit(error.originalError);
    if (error instanceof AggregateError) for (const inner of error.errors) visit(inner);
    visit(error.cause);
  };
  visit(thrown);
  return seen;
}
