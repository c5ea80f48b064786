/**
 * What can be filtered, per type of thing: read by the compiler to Cypher and by the GraphQL inputs. The kinds' own
 * properties come from the ontology's table.
 */
import { KIND_NAMES, KINDS, type Kind, kindEnum, type PropertySpec } from '../../ontology/kinds';
import { RELATIONS } from '../../ontology/relations';
import { CERTAINTIES, CLAIM_KINDS, COMPARATORS, EVENT_KINDS, TRANSFORMATIONS } from '../../ontology/statements';

/** The operators a field takes: each is one input type of the API. */
export type OperatorSet =
  | 'ID'
  | 'String'
  | 'Strings'
  | 'Date'
  | 'Boolean'
  | 'Number'
  | 'EntityKind'
  | 'Certainty'
  | 'Comparator'
  | 'RelationType'
  | 'Transformation';

export interface ScalarField {
  readonly operators: OperatorSet;
  /** The Cypher of the value, given the variable of the thing. */
  readonly value: (variable: string) => string;
  readonly description: string;
}

/** A single thing that this one leads to, filtered by its own fields. */
export interface OneField {
  /** A function, since specs refer to each other. */
  readonly spec: () => FilterSpec;
  /** The pattern from `variable` to `other`. */
  readonly pattern: (variable: string, other: string) => string;
  /** Where the other's id stands on this thing too: a filter by id alone needs no pattern. */
  readonly id: (variable: string) => string;
  readonly description: string;
}

/** Fields that stand on the thing itself, grouped under one name. */
export interface InlineField {
  readonly inline: FilterSpec;
  readonly description: string;
}

export type FieldFilter = ScalarField | OneField | InlineField;

export interface FilterSpec {
  /** Also the name of the input type. */
  readonly name: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, FieldFilter>>;
}

/** Enumerations of the API: the value clients write, and what the database holds. */
export const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EntityKind: Object.fromEntries(KIND_NAMES.map((kind) => [kindEnum(kind), kind])),
  Certainty: Object.fromEntries(Object.keys(CERTAINTIES).map((name) => [name, name])),
  Comparator: Object.fromEntries(Object.keys(COMPARATORS).map((name) => [name, name])),
  RelationType: Object.fromEntries(RELATIONS.map(({ type }) => [type, type])),
  Transformation: Object.fromEntries(Object.keys(TRANSFORMATIONS).map((name) => [name, name])),
};

const property = (operators: OperatorSet, name: string, description: string): ScalarField => ({
  operators,
  value: (variable) => `${variable}.${name}`,
  description,
});

const OPERATORS: Readonly<Record<PropertySpec['type'], OperatorSet>> = {
  string: 'String',
  strings: 'Strings',
  tickers: 'Strings',
  date: 'Date',
  boolean: 'Boolean',
};

const entityFields = {
  id: property('ID', 'id', 'By id.'),
  kind: property('EntityKind', 'kind', 'By kind.'),
  name: property('String', 'name', 'By preferred English name.'),
  nameZh: property('String', 'nameZh', 'By preferred Chinese name.'),
  aliases: property('Strings', 'aliases', 'By its other names.'),
  description: property('String', 'description', 'By description.'),
};

export const ENTITY_FILTER: FilterSpec = {
  name: 'EntityFilter',
  description: 'Which entities, of any kind. Conditions side by side must all hold.',
  fields: entityFields,
};

const kindFilters = new Map<Kind, FilterSpec>(
  KINDS.map(({ kind, plural, properties }) => [
    kind,
    {
      name: `${kind}Filter`,
      description: `Which ${plural}. Conditions side by side must all hold.`,
      fields: {
        ...entityFields,
        ...Object.fromEntries(
          properties.map(({ name, type, description }) => [name, property(OPERATORS[type], name, description)]),
        ),
      },
    },
  ]),
);

/** The filter for a connection whose nodes are of these kinds. */
export const filterOf = (kinds: readonly Kind[]): FilterSpec =>
  (kinds.length === 1 && kindFilters.get(kinds[0] as Kind)) || ENTITY_FILTER;

export const MEASURE_FILTER: FilterSpec = {
  name: 'MeasureFilter',
  description: 'Which measures. Conditions side by side must all hold.',
  fields: {
    id: property('ID', 'id', 'By id.'),
    name: property('String', 'name', 'By English name.'),
    nameZh: property('String', 'nameZh', 'By Chinese name.'),
    dimension: property('String', 'dimension', 'By what its units measure: "currency", "ratio", "count" and so on.'),
  },
};

const statementFields = {
  id: property('ID', 'id', 'By id.'),
  certainty: property('Certainty', 'certainty', 'By how sure the source is.'),
  recordedOn: property('Date', 'recordedOn', 'By the date of the document it comes from.'),
};

export const RELATION_FILTER: FilterSpec = {
  name: 'RelationFilter',
  description: 'Which relations. Conditions side by side must all hold.',
  fields: {
    ...statementFields,
    type: { operators: 'RelationType', value: (variable) => `type(${variable})`, description: 'By type.' },
    source: {
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${other}:Entity) WHERE ${other}.id = startNode(${variable}).id`,
      id: (variable) => `startNode(${variable}).id`,
      description: 'By where it starts.',
    },
    target: {
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${other}:Entity) WHERE ${other}.id = endNode(${variable}).id`,
      id: (variable) => `endNode(${variable}).id`,
      description: 'By where it ends.',
    },
  },
};

const PERIOD_FILTER: FilterSpec = {
  name: 'PeriodFilter',
  description: 'Which periods. Conditions side by side must all hold.',
  fields: {
    label: property('String', 'period', 'By label: "2024-Q2", "2024-H1", "2024".'),
    start: property('Date', 'periodStart', 'By first day.'),
    end: property('Date', 'periodEnd', 'By last day.'),
  },
};

const periodField: InlineField = { inline: PERIOD_FILTER, description: 'By the period it is for.' };

export const METRIC_FILTER: FilterSpec = {
  name: 'MetricFilter',
  description: 'Which metrics. Conditions side by side must all hold.',
  fields: {
    ...statementFields,
    subject: {
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${other}:Entity)-[:HAS_METRIC]->(${variable})`,
      id: (variable) => `${variable}.subject`,
      description: 'By whose figure it is.',
    },
    measure: {
      spec: () => MEASURE_FILTER,
      pattern: (variable, other) => `(${variable})-[:OF_MEASURE]->(${other}:Measure)`,
      id: (variable) => `${variable}.measure`,
      description: 'By what is measured.',
    },
    unit: property('String', 'unit', 'By unit.'),
    value: property('Number', 'number', 'By the number, in the unit of the metric: filter by unit too.'),
    comparator: property('Comparator', 'comparator', 'By how the figure relates to the number.'),
    transformation: property(
      'Transformation',
      'transformation',
      'By the sort of change; `isNull: true` keeps levels only.',
    ),
    reference: {
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${other}:Entity) WHERE ${other}.id = ${variable}.reference`,
      id: (variable) => `${variable}.reference`,
      description: 'By what the ratio or comparison is against.',
    },
    period: periodField,
  },
};

const kindsOf = (table: object): string => Object.keys(table).join(', ');

export const EVENT_FILTER: FilterSpec = {
  name: 'EventFilter',
  description: 'Which events. Conditions side by side must all hold.',
  fields: {
    ...statementFields,
    kind: property('String', 'kind', `By kind: ${kindsOf(EVENT_KINDS)}.`),
    date: property('Date', 'date', 'By day.'),
    title: property('String', 'title', 'By English title.'),
    titleZh: property('String', 'titleZh', 'By Chinese title.'),
    period: periodField,
  },
};

export const CLAIM_FILTER: FilterSpec = {
  name: 'ClaimFilter',
  description: 'Which claims. Conditions side by side must all hold.',
  fields: {
    ...statementFields,
    kind: property('String', 'kind', `By kind: ${kindsOf(CLAIM_KINDS)}.`),
    text: property('String', 'text', 'By English text.'),
    textZh: property('String', 'textZh', 'By Chinese text.'),
  },
};

/** Every filter of the API. */
export const FILTERS: readonly FilterSpec[] = [
  ENTITY_FILTER,
  ...kindFilters.values(),
  MEASURE_FILTER,
  RELATION_FILTER,
  PERIOD_FILTER,
  METRIC_FILTER,
  EVENT_FILTER,
  CLAIM_FILTER,
];
