/**
 * Asks for the `__typename` of every object, where and as Apollo Client and urql do by themselves for their caches: an
 * operation that has them already goes over the wire as it is, under the hash that the manifest knows.
 */
import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** As GraphQL Code Generator takes it. */
export const transform = <File extends { document?: DocumentNode }>({ documents }: { documents: File[] }): File[] =>
  documents.map((file) => (file.document ? { ...file, document: withTypenames(file.document) } : file));

export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      // The type of a root is known; and a subscription may have no field beside its own.
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const asked = node.selections.some(isTypename);
      return asked ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}

const isTypename = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias;
