/**
 * Queries that Apollo has checked before. One that comes again to the letter is answered without it: to parse and validate it
 * would find what it found, and what depends on the variables is checked here.
 */
import { execute } from 'graphql';
import { createRecent } from '../recent';
import type { AheadQuery, AnswerAhead } from './ahead-plugin';
import { type CheckCost, coercedOf } from './cost';
import type { CheckedQuery } from './operation-plugin';
import type { DocumentOf } from './persisted';

/** Some thousand queries. What is parsed of one takes up to 120 times as much memory as its text. */
const MOST_CHARACTERS = 500_000;

export interface KnownOptions<Ctx> {
  readonly documentOf: DocumentOf;
  readonly checkCost: CheckCost;
  readonly ahead: AnswerAhead<Ctx> | undefined;
}

/** A request for a query that may be known. */
export interface QueryRequest {
  /** All that decides what Apollo would make of it, but for the variables. */
  readonly key: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A query, and the media type in which it was answered. */
export interface KnownQuery extends CheckedQuery {
  readonly type: string;
}

export interface KnownQueries<Ctx> {
  /** Undefined for a body that is out of the ordinary, or registers a text under its hash. */
  requestOf(body: unknown, accept: string | undefined): QueryRequest | undefined;
  find(request: QueryRequest): KnownQuery | undefined;
  /** The whole data; undefined where Apollo must say what is wrong. */
  answer(context: Ctx, request: QueryRequest, query: KnownQuery): Promise<object | undefined>;
  keep(request: QueryRequest, query: KnownQuery): void;
}

export function knownQueries<Ctx>({ documentOf, checkCost, ahead }: KnownOptions<Ctx>): KnownQueries<Ctx> {
  const queries = createRecent<KnownQuery>(MOST_CHARACTERS, ({ length }) => length);

  return {
    requestOf(body, accept) {
      if (!isBody(body)) return undefined;
      const { query, documentId, extensions, operationName, variables } = body;
      if (query && (extensions?.persistedQuery || documentId)) return undefined;
      const text = documentOf({ query, documentId, extensions });
      if (typeof text !== 'string') return undefined;
      return { key: JSON.stringify([accept, operationName, text]), variables: variables ?? {} };
    },
    find: ({ key }) => queries.get(key),
    async answer(context, { key, variables }, { schema, document, operation }) {
      const coerced = coercedOf(schema, operation, variables);
      if (!coerced) return undefined;
      const query: AheadQuery = { schema, document, operation, variables, coerced };
      if (!passes(checkCost, query)) return undefined;
      const data = (await ahead?.(context, query)) ?? (await executed(context, query));
      // Apollo will execute it again; the next time it shall do so alone.
      if (!data) queries.delete(key);
      return data;
    },
    keep: ({ key }, query) => queries.set(key, query),
  };
}

function passes(check: CheckCost, query: AheadQuery): boolean {
  try {
    check(query);
    return true;
  } catch {
    return false;
  }
}

/** As its resolvers find it; undefined when there are errors. */
async function executed(
  contextValue: unknown,
  { schema, document, operation, variables }: AheadQuery,
): Promise<object | undefined> {
  const operationName = operation.name?.value;
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables, operationName });
  return errors ? undefined : (data ?? undefined);
}

interface Body {
  readonly query?: string | null;
  readonly documentId?: unknown;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

/** What is of another shape is refused by Apollo. */
function isBody(body: unknown): body is Body {
  if (!body || !isObject(body)) return false;
  const { query = null, operationName = null, variables = null, extensions = null } = body as Body;
  const texts = [query, operationName];
  return texts.every((text) => text === null || typeof text === 'string') && [variables, extensions].every(isObject);
}
