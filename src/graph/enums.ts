import { KIND_NAMES, kindEnum } from '../ontology/kinds';
import { RELATIONS } from '../ontology/relations';
import { CERTAINTIES, COMPARATORS, TRANSFORMATIONS } from '../ontology/statements';

/** Enumerations of the API: the value clients write, and what the database holds. */
export const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EntityKind: Object.fromEntries(KIND_NAMES.map((kind) => [kindEnum(kind), kind])),
  Certainty: Object.fromEntries(Object.keys(CERTAINTIES).map((name) => [name, name])),
  Comparator: Object.fromEntries(Object.keys(COMPARATORS).map((name) => [name, name])),
  RelationType: Object.fromEntries(RELATIONS.map(({ type }) => [type, type])),
  Transformation: Object.fromEntries(Object.keys(TRANSFORMATIONS).map((name) => [name, name])),
};
