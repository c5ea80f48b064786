/** References from other subgraphs of a federation, each an object with `__typename` and the key, `id`. */
import { badInput } from './errors';
import type { Graph } from './graph';
import { checkId } from './nodes';
import type { NodeRow } from './rows';

/** As a client sends it: anything. */
export type Representation = unknown;

/**
 * The id of what a reference stands for.
 * @throws BAD_USER_INPUT for a reference without a type of this graph, or without an id of that type.
 */
export function idOfReference(types: ReadonlySet<string>, representation: Representation, place: string): string {
  const { __typename: type, id } = (representation ?? {}) as { __typename?: unknown; id?: unknown };
  if (typeof type !== 'string' || !types.has(type))
    throw badInput(
      `${place}: expected an object with a __typename of ${[...types].join(', ')}, got ${shown(representation)}.`,
    );
  if (typeof id !== 'string')
    throw badInput(`${place}: expected the key of a ${type}, a text "id", got ${shown(representation)}.`);
  return checkId(id, `${place}.id`, type);
}

/**
 * What a reference stands for, or null when the graph has nothing of that id. References asked for together are looked
 * up together. It rejects alone, so that one that is wrong does not spoil the others.
 * @throws as `idOfReference`.
 */
export async function referenced(
  graph: Graph,
  types: ReadonlySet<string>,
  representation: Representation,
  place: string,
): Promise<NodeRow | null> {
  return graph.node(idOfReference(types, representation, place));
}

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 100) ?? String(value);
