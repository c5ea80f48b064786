import type { BaseContext, GraphQLRequest } from '@apollo/server';
import type { DocumentOf } from './persisted';
import type { RequestPart } from './request-plugin';

/** Stands in for the document of a request that is refused. */
const NOTHING = '{ __typename }';

/**
 * Puts the text in place of its hash, for every way that an operation can come to Apollo. Before Apollo has found a
 * document a plugin can't answer with an error of its own, so a request that is refused goes on with an empty one until
 * it can.
 */
export function persisted<Ctx extends BaseContext>(documentOf: DocumentOf): RequestPart<Ctx> {
  return ({ request }) => {
    const found = documentOf({ ...request, documentId: documentIdOf(request) });
    // Apollo says what a request that names no document lacks.
    if (found === undefined) return undefined;
    if (request.extensions?.persistedQuery !== undefined) {
      const { persistedQuery: _, ...extensions } = request.extensions;
      request.extensions = extensions;
    }
    if (typeof found === 'string') {
      request.query = found;
      return undefined;
    }
    request.query = NOTHING;
    return {
      didResolveOperation() {
        throw found;
      },
    };
  };
}

function documentIdOf({ http }: GraphQLRequest): unknown {
  if (http?.method === 'GET') return new URLSearchParams(http.search).get('documentId');
  return (http?.body as { documentId?: unknown } | undefined)?.documentId;
}
