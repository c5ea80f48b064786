/** Which relations a walk over the graph follows. */
import { RELATION_TYPES } from '../../ontology/relations';
import { badInput } from '../errors';

/**
 * The types of a relationship pattern, "DEVELOPS|POWERS", in the order of the ontology's table, so that the same choice
 * gives the same text. All of them are named when none is: an entity has other relationships too, to its figures.
 * @throws BAD_USER_INPUT for an empty list.
 */
export function typesPattern(types: readonly string[] | null | undefined): string {
  if (types?.length === 0)
    throw badInput('types: expected at least one type of relation, got none. Leave "types" out to follow all.');
  return RELATION_TYPES.filter((type) => !types || types.includes(type)).join('|');
}
