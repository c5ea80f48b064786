/**
 * Operations by the hash of their text in place of the text: known ones, from manifests, and those that clients register
 * by sending both (Apollo's automatic persisted queries). And, where only known ones are taken, the refusal of all else.
 */
import { HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { createRecent } from '../recent';
import { sha256 } from './persisted-manifest';

export const PERSISTED_ONLY = 'PERSISTED_ONLY';

/** What a request says of its document, whichever way it came. */
export interface DocumentRequest {
  readonly query?: string | null | undefined;
  /** `sha256:` and the hash in hexadecimal, as GraphQL over HTTP has it. */
  readonly documentId?: unknown;
  /** Its `persistedQuery`, `{ version: 1, sha256Hash }`, is Apollo's way. */
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The text to run, an error to answer with, or undefined for a request that names no document in any way. */
export type DocumentOf = (request: DocumentRequest) => string | GraphQLError | undefined;

/** Some thousand operations; more than that is somebody filling the memory. */
const MOST_REGISTERED_CHARACTERS = 4_000_000;

/**
 * `known` are texts by the sha256 of each, in hexadecimal. With `onlyKnown`, nothing else is taken: a text is only if it is,
 * to the letter, one of them, and none is registered.
 */
export function documentsOf(known: ReadonlyMap<string, string>, onlyKnown: boolean): DocumentOf {
  const registered = createRecent<string>(MOST_REGISTERED_CHARACTERS, (_, { length }) => length);

  const byHash = (hash: string) =>
    known.get(hash) ?? registered.get(hash) ?? (onlyKnown ? onlyPersisted() : notFound());

  const byText = (text: string, hash: string | undefined) => {
    if (hash === undefined && !onlyKnown) return text;
    const own = sha256(text);
    if (hash !== undefined && hash !== own)
      return badRequest(
        `Expected the sha256 of the query as its hash, ${own}, got ${hash}. Send the one without the other.`,
      );
    if (onlyKnown) return known.has(own) ? text : onlyPersisted();
    registered.set(own, text);
    return text;
  };

  return (request) => {
    const hash = hashIn(request);
    if (hash instanceof GraphQLError) return hash;
    if (request.query) return byText(request.query, hash);
    return hash === undefined ? undefined : byHash(hash);
  };
}

function hashIn({ documentId, extensions }: DocumentRequest): string | GraphQLError | undefined {
  const persisted = extensions?.persistedQuery;
  if (persisted !== undefined && persisted !== null) {
    const { version, sha256Hash } = persisted as { version?: unknown; sha256Hash?: unknown };
    if (version === 1 && typeof sha256Hash === 'string') return sha256Hash;
    const got = JSON.stringify(persisted).slice(0, 200);
    return badRequest(`extensions.persistedQuery: expected { version: 1, sha256Hash: "…" }, got ${got}.`);
  }
  if (documentId === undefined || documentId === null) return undefined;
  const [, hash] = /^sha256:([0-9a-f]{64})$/.exec(String(documentId)) ?? [];
  const got = JSON.stringify(documentId).slice(0, 200);
  return hash ?? badRequest(`documentId: expected "sha256:" and 64 hexadecimal digits, got ${got}.`);
}

const badRequest = (message: string) =>
  new GraphQLError(message, { extensions: { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 400 } } });

/** As Apollo's clients expect it: on this message or code they send the text as well. */
const notFound = () =>
  new GraphQLError('PersistedQueryNotFound', {
    extensions: {
      code: ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
      http: { status: 200, headers: new HeaderMap([['cache-control', 'private, no-cache, must-revalidate']]) },
    },
  });

const onlyPersisted = () =>
  new GraphQLError(
    'This server takes only operations that it knows beforehand, such as those of @asterism/client: send the hash of one as ' +
      'extensions.persistedQuery.sha256Hash or documentId, or its text to the letter. Anything else is refused, introspection ' +
      'included, and so Sandbox and GraphiQL are of no use here. ' +
      'Who runs the server adds operations by ASTERISM_PERSISTED_OPERATIONS, or lifts this by ASTERISM_ONLY_PERSISTED=false.',
    { extensions: { code: PERSISTED_ONLY, http: { status: 400 } } },
  );
