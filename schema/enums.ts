import { registerEnumType } from 'type-graphql';
import { ENUMS } from '../src/graph/enums';
import { KINDS, kindEnum } from '../src/ontology/kinds';
import { RELATIONS } from '../src/ontology/relations';
import { CERTAINTIES, COMPARATORS, TRANSFORMATIONS } from '../src/ontology/statements';

type EnumObject = Record<string, string>;

const described = (table: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(table).map(([name, description]) => [name, { description }]));

function register(name: string, description: string, values: Readonly<Record<string, string>>): EnumObject {
  const object: EnumObject = { ...(ENUMS[name] ?? Object.fromEntries(Object.keys(values).map((key) => [key, key]))) };
  registerEnumType(object, { name, description, valuesConfig: described(values) });
  return object;
}

export const EntityKind = register(
  'EntityKind',
  'The kinds of entity.',
  Object.fromEntries(KINDS.map(({ kind, description }) => [kindEnum(kind), description])),
);
export const Certainty = register('Certainty', 'How sure the source is of what it says.', CERTAINTIES);
export const Comparator = register(
  'Comparator',
  'How a figure relates to its number: "more than 600 million" is GT 600000000.',
  COMPARATORS,
);
export const Transformation = register(
  'Transformation',
  'What a figure says of the level it belongs to. A figure without one is a level.',
  TRANSFORMATIONS,
);
export const RelationType = register(
  'RelationType',
  'The types of relation: each is a field of the kinds at its two ends.',
  Object.fromEntries(RELATIONS.map(({ type, description }) => [type, description])),
);
export const GrowthBasis = register('GrowthBasis', 'What a growth is measured against.', {
  YEAR_ON_YEAR: 'The same period a year earlier.',
  QUARTER_ON_QUARTER: 'The quarter before.',
  MONTH_ON_MONTH: 'The month before.',
  HALF_ON_HALF: 'The half-year before.',
});
export const Origin = register('Origin', 'Where a growth comes from.', {
  STATED: 'A source states it.',
  COMPUTED: 'It is worked out here, from two stated levels.',
});
export const WriteAction = register('WriteAction', 'What a write does.', {
  IMPORT: 'Brings a bundle into the graph, or a new version of it.',
  RETRACT: 'Takes statements back.',
  MERGE: 'Makes two entities one.',
});

const BY_NAME: Readonly<Record<string, EnumObject>> = {
  EntityKind,
  Certainty,
  Comparator,
  Transformation,
  RelationType,
};

/** The enum of a name, for inputs made from a table. */
export const enumOf = (name: string): EnumObject | undefined => BY_NAME[name];
