/** The ontology with the rows that the data sets want, for tests to mock it with; rows that it has are left alone. */
import { WANTED_RELATIONS, WANTED_UNITS } from '../../../src/adapters/wanted';
import type * as Relations from '../../../src/ontology/relations';
import type * as Rows from '../../../src/ontology/unit-rows';

export function unitRows(actual: typeof Rows): typeof Rows {
  const known = new Set(actual.ALL_UNITS.filter(({ recorded }) => recorded).map(({ unit }) => unit));
  const added = WANTED_UNITS.filter(({ unit }) => !known.has(unit)) as unknown as Rows.UnitSpec[];
  return { ...actual, ALL_UNITS: [...actual.ALL_UNITS, ...added] };
}

export function relations(actual: typeof Relations): typeof Relations {
  const added = WANTED_RELATIONS.filter(({ type }) => actual.relationSpec(type) === undefined);
  return {
    ...actual,
    RELATIONS: [...actual.RELATIONS, ...added],
    relationSpec: (type) => actual.relationSpec(type) ?? added.find((row) => row.type === type),
  };
}
