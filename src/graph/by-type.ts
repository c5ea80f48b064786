/**
 * Relations of all types, read type by type. A database has an index of the ids of each type and none of all; but ids begin with
 * the type, so that a page of all is among the pages of each.
 */
import { RELATION_TYPES } from '../ontology/relations';
import type { Filter } from './filter/compile';
import type { FilterSpec } from './filter/types';
import { where } from './pattern';

/**
 * The types among which all that fits is. Undefined where the filter asks for more than what relations have themselves: by their
 * ends they are found sooner.
 */
export function typesAsked({ fields }: FilterSpec, filter: Filter | null | undefined): readonly string[] | undefined {
  const asked = Object.entries(filter ?? {}).filter(([, part]) => part);
  if (!asked.every(([key]) => 'operators' in (fields[key] ?? {}))) return undefined;
  const { eq, in: among } = (filter?.type ?? {}) as {
    readonly eq?: string | null;
    readonly in?: readonly string[] | null;
  };
  const types = RELATION_TYPES.filter((type) => (eq == null || type === eq) && (among == null || among.includes(type)));
  return types.length === 0 ? undefined : types;
}

/** Some types of relations, and the pattern of those of one, or of several, as `variable`. */
export interface ByType {
  readonly types: readonly string[];
  readonly variable: string;
  readonly match: (type: string) => string;
}

/**
 * Clauses that bind the variable to a page of the relations of each type that fit. `page` says which, in the order of ids. Each
 * type takes Neo4j some 25 ms to plan, once a text.
 */
export function pageOfEach({ types, variable, match }: ByType, conditions: readonly string[], page: string): string {
  const branches = types.map(
    (type) => `MATCH ${match(type)} USING INDEX ${variable}:${type}(id)${where(conditions)}
  RETURN ${variable} ${page}`,
  );
  return `CALL () {\n  ${branches.join('\nUNION ALL\n  ')}\n}`;
}
