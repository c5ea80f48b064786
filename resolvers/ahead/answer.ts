/** Answers queries from statements that were worked out ahead, instead of field by field. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Out, RootAsk } from '../../src/graph/tree/ask';
import { readTree } from '../../src/graph/tree/read';
import type { Reader } from '../../src/store/port';
import { asksOf, NOT_AHEAD } from './asks';

export interface Query {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as their types have them, where that was worked out before. */
  readonly coerced?: { readonly [variable: string]: unknown };
}

/**
 * The data of a query that passed validation, or undefined when its resolvers must find it: it asks for what can't be
 * read ahead, something is wrong with its arguments, or an id at its root is nowhere by itself.
 */
export async function answerAhead(reader: Reader, query: Query): Promise<Out | undefined> {
  try {
    const asks = asksAhead(query);
    return asks && (await readTree(reader, asks));
  } catch (error) {
    if (error === NOT_AHEAD || error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function asksAhead(query: Query): RootAsk[] | undefined {
  const { schema, document, operation, variables } = query;
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const coerced = query.coerced ?? getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced;
  if (!coerced) return undefined;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return asksOf({ schema, fragments, variables: coerced }, operation);
}
