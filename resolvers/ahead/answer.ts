/** Answers queries from statements that were worked out ahead, instead of field by field. */
import { GraphQLError } from 'graphql';
import type { Out } from '../../src/graph/tree/ask';
import { readTree } from '../../src/graph/tree/read';
import type { Reader } from '../../src/store/port';
import { NOT_AHEAD } from './asks';
import { planOf, type Query } from './plans';

/**
 * The data of a query that passed validation, or undefined when its resolvers must find it: it asks for what can't be
 * read ahead, something is wrong with its arguments, or an id at its root is nowhere by itself.
 */
export async function answerAhead(reader: Reader, query: Query): Promise<Out | undefined> {
  try {
    const planned = planOf(query, reader.can);
    if (!planned) return undefined;
    const { plan, variables } = planned;
    const roots = plan.roots.map((rootOf) => rootOf(variables));
    return await readTree(reader, roots, plan.made);
  } catch (error) {
    if (error === NOT_AHEAD || error instanceof GraphQLError) return undefined;
    throw error;
  }
}
