/** Which changes a subscription is told of, from its arguments. */
import type { Filter } from '../events/filter';
import { KIND_NAMES, type Kind, kindSpec } from '../ontology/kinds';
import { badInput } from './errors';
import type { Graph } from './graph';
import { checkId, typeNameOf } from './nodes';

export interface ChangeFilterArgs {
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly entities?: readonly string[] | null | undefined;
}

/** Entities that one subscription may name. */
export const MOST_ENTITIES = 1_000;

/**
 * The filter of a subscription. An id that leads to another since two entities were made one stands for both.
 * @throws BAD_USER_INPUT for a list that is empty or too long, an id that is no entity's, or ids of other kinds than asked for.
 */
export async function changeFilter({ kinds, entities }: ChangeFilterArgs, graph: Graph): Promise<Filter> {
  if (kinds?.length === 0) throw badInput('kinds: expected at least one kind, got none. Leave it out for all kinds.');
  if (!entities)
    return kinds ? { by: 'kinds', prefixes: new Set(kinds.map((kind) => kindSpec(kind).prefix)) } : { by: 'nothing' };
  if (entities.length === 0 || entities.length > MOST_ENTITIES)
    throw badInput(
      `entities: expected 1 to ${MOST_ENTITIES.toLocaleString('en')} ids, got ${entities.length}. ` +
        'Leave it out for all entities, or name their "kinds".',
    );
  for (const [i, id] of entities.entries()) checkId(id, `entities[${i}]`, ...KIND_NAMES);
  const wanted = kinds ? entities.filter((id) => kinds.includes(typeNameOf(id) as Kind)) : entities;
  if (wanted.length === 0)
    throw badInput(`entities: expected at least one of the "kinds" ${kinds?.join(', ')}, got none. Leave "kinds" out.`);
  const rows = await Promise.all(wanted.map((id) => graph.node(id)));
  return { by: 'entities', ids: new Set([...wanted, ...rows.flatMap((row) => row?.id ?? [])]) };
}
