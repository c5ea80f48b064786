/**
 * Entities that a part of their name, or its beginning, is asked of. An index finds the few that have a rare part; a common
 * one is soon met in the order of the page. Nobody knows beforehand which it is, so the index is asked for a few, and if there
 * are more, they are left.
 */
import type { Filter } from './filter/compile';
import type { FilterSpec } from './filter/types';
import { where } from './pattern';

/** More are not taken from the index: to sort them all would take longer than to meet a page of them. */
const FEW = 128;
/** The index is one of trigrams: for less it would be read from end to end. */
const LEAST_CHARACTERS = 3;

const OPERATORS = [
  ['startsWith', 'STARTS WITH'],
  ['contains', 'CONTAINS'],
] as const;

export interface Part {
  readonly property: string;
  readonly operator: (typeof OPERATORS)[number][1];
  readonly text: string;
}

/** What a filter asks of a text of which an index has all parts. */
export function partIn({ fields }: FilterSpec, filter: Filter | null | undefined): Part | undefined {
  for (const [key, asked] of Object.entries(filter ?? {})) {
    const field = fields[key];
    if (!field || !('operators' in field) || !field.parts || !asked) continue;
    const { caseInsensitive, ...operators } = asked as Filter;
    if (caseInsensitive) continue;
    for (const [name, operator] of OPERATORS) {
      const text = operators[name];
      if (typeof text === 'string' && [...text].length >= LEAST_CHARACTERS) return { property: key, operator, text };
    }
  }
  return undefined;
}

/** How a page is chosen otherwise, and of what. */
export interface Choice {
  /** The variable of an entity. */
  readonly variable: string;
  readonly conditions: readonly string[];
  /** Clauses that find a page of those that fit, in its order. */
  readonly inOrder: readonly string[];
}

/**
 * Clauses that bind the variable to all that fit, if these are few, or to a page of them; in no order. `$part` is the text.
 * What is chosen in order stands in a subquery of its own: otherwise Neo4j reads the index of that order to its end, and asks
 * of each row whether there are many.
 */
export const byPart = ({ property, operator }: Part, { variable, conditions, inOrder }: Choice): string[] => [
  `CALL () {
  MATCH (named:Entity) USING TEXT INDEX named:Entity(${property}) WHERE named.${property} ${operator} $part
  WITH named LIMIT ${FEW + 1}
  RETURN collect(named) AS few
}
CALL (few) {
  WITH few WHERE size(few) <= ${FEW}
  UNWIND few AS ${variable}
  WITH ${variable}${where(conditions)}
  RETURN ${variable}
UNION ALL
  WITH few WHERE size(few) > ${FEW}
  CALL () {`,
  ...inOrder,
  `RETURN ${variable}
  }
  RETURN ${variable}
}`,
];
