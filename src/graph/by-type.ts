/**
 * Relations of several types, read type by type. A database has an index of the ids of each type and none of all; but ids begin
 * with the type, so that a page of all is among the pages of each. What leads from an entity lies together in that index; what leads
 * to it does not.
 */
import { RELATION_TYPES } from '../ontology/relations';
import type { Filter } from './filter/compile';
import type { FilterSpec } from './filter/types';
import { where } from './pattern';

/** The types among which all that fits is; none where it contradicts itself. */
function typesIn(filter: Filter | null | undefined): readonly string[] {
  const { eq, in: among } = (filter?.type ?? {}) as {
    readonly eq?: string | null;
    readonly in?: readonly string[] | null;
  };
  return RELATION_TYPES.filter((type) => (eq == null || type === eq) && (among == null || among.includes(type)));
}

/** The same, where it leaves some out. */
export function typesNamed(filter: Filter | null | undefined): readonly string[] | undefined {
  const types = typesIn(filter);
  return types.length === 0 || types.length === RELATION_TYPES.length ? undefined : types;
}

/** The one type that a filter asks for, and nothing else. */
export function typeAlone(filter: Filter | null | undefined): string | undefined {
  const [type, ...others] = typesIn(filter);
  const alone = Object.entries(filter ?? {}).every(([key, part]) => key === 'type' || !part);
  return alone && others.length === 0 ? type : undefined;
}

/**
 * The types among which all that fits is of all relations. Undefined where the filter asks for more than what relations have
 * themselves: by their ends they are found sooner.
 */
export function typesAsked({ fields }: FilterSpec, filter: Filter | null | undefined): readonly string[] | undefined {
  const asked = Object.entries(filter ?? {}).filter(([, part]) => part);
  if (!asked.every(([key]) => 'operators' in (fields[key] ?? {}))) return undefined;
  const types = typesIn(filter);
  return types.length === 0 ? undefined : types;
}

/** Relations that an index has in the order of their ids, or that are sorted for want of one. */
export interface Branch {
  readonly match: string;
  /** Holds of all of them, and tells the database their order. */
  readonly inOrder: readonly string[];
}

export interface Branches {
  readonly variable: string;
  /** What they belong to; all that there are belong to nothing. */
  readonly parent: string | undefined;
  readonly each: readonly Branch[];
}

/**
 * Clauses that bind the variable to a page of the relations of each branch that fit. `page` says which, in the order of ids. Each
 * branch takes Neo4j some 25 ms to plan, once a text.
 */
export function pageOfEach(
  { variable, parent = '', each }: Branches,
  conditions: readonly string[],
  page: string,
): string {
  const branches = each.map(
    ({ match, inOrder }) => `MATCH ${match}${where([...conditions, ...inOrder])}
  RETURN ${variable} ${page}`,
  );
  // A relation of one with itself both leads from it and to it.
  const union = parent === '' ? 'UNION ALL' : 'UNION';
  return `CALL (${parent}) {\n  ${branches.join(`\n${union}\n  `)}\n}`;
}
