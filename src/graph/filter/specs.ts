/**
 * What can be filtered, per type of thing: read by the compiler to Cypher and by the GraphQL inputs. The kinds' own
 * properties come from the ontology's table.
 */
import { KINDS, type Kind } from '../../ontology/kinds';
import { RELATION_FIELDS, type RelationField } from '../../ontology/relations';
import { CLAIM_KINDS, EVENT_KINDS } from '../../ontology/statements';
import { kindTest, relationPattern } from '../pattern';
import { leadsTo, linked, OPERATORS, oneField, property, required } from './fields';
import type { FilterSpec, InlineField, ManyField } from './types';

/** What sources say of an entity. */
const statementsOf: Readonly<Record<string, ManyField>> = {
  metrics: leadsTo(
    { spec: () => METRIC_FILTER, quantifiers: 'MetricQuantifiers', description: 'By its figures.' },
    (variable, other) => `(${variable})-[:HAS_METRIC]->(${other}:Metric)`,
  ),
  events: leadsTo(
    { spec: () => EVENT_FILTER, quantifiers: 'EventQuantifiers', description: 'By the happenings it took part in.' },
    (variable, other) => `(${variable})<-[:INVOLVES]-(${other}:Event)`,
  ),
  claims: leadsTo(
    { spec: () => CLAIM_FILTER, quantifiers: 'ClaimQuantifiers', description: 'By what sources assert of it.' },
    (variable, other) => `(${variable})<-[:ABOUT]-(${other}:Claim)`,
  ),
  relations: {
    spec: () => RELATION_FILTER,
    quantifiers: 'RelationQuantifiers',
    pattern: (variable, other, via) => `(${variable})-[${via}]-(${other}:Entity)`,
    where: () => [],
    statement: 'via',
    subject: 'via',
    description: 'By its links with other entities, in either direction.',
  },
};

/** A quantified field for each relation field; one for fields of several kinds that have the same name. */
function relationsOf(fields: readonly RelationField[]): Record<string, ManyField> {
  const found: Record<string, ManyField> = {};
  for (const field of fields)
    found[field.field] ??= {
      spec: () => filterOf(field.targets),
      quantifiers: `${field.targets.length === 1 ? field.targets[0] : 'Entity'}LinkQuantifiers`,
      pattern: (variable, other, via) => relationPattern(field, variable, other, via),
      where: (other) => kindTest(field, other),
      statement: 'via',
      subject: 'other',
      description: `By these: ${field.description.charAt(0).toLowerCase()}${field.description.slice(1)}`,
    };
  return found;
}

const entityFields = {
  id: required('ID', 'id', 'By id.'),
  kind: required('EntityKind', 'kind', 'By kind.'),
  name: { ...required('String', 'name', 'By preferred English name.'), indexed: true as const, parts: true as const },
  nameZh: { ...property('String', 'nameZh', 'By preferred Chinese name.'), parts: true as const },
  aliases: property('Strings', 'aliases', 'By its other names.'),
  description: property('String', 'description', 'By description.'),
};

export const ENTITY_FILTER: FilterSpec = {
  name: 'EntityFilter',
  description:
    'Which entities, of any kind. Conditions side by side must all hold. A relation that a kind cannot have leads nowhere: `some` is false of it, `all` and `none` are true.',
  fields: { ...entityFields, ...statementsOf, ...relationsOf(RELATION_FIELDS) },
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
        ...statementsOf,
        ...relationsOf(RELATION_FIELDS.filter(({ owner }) => owner === kind)),
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
    id: required('ID', 'id', 'By id.'),
    name: required('String', 'name', 'By English name.'),
    nameZh: property('String', 'nameZh', 'By Chinese name.'),
    description: property('String', 'description', 'By description.'),
    dimension: required('String', 'dimension', 'By what its units measure: "currency", "ratio", "count" and so on.'),
    metrics: leadsTo(
      { spec: () => METRIC_FILTER, quantifiers: 'MetricQuantifiers', description: 'By its figures.' },
      (variable, other) => `(${variable})<-[:OF_MEASURE]-(${other}:Metric)`,
    ),
  },
};

const statementFields = {
  id: required('ID', 'id', 'By id.'),
  certainty: required('Certainty', 'certainty', 'By how sure the source is.'),
  recordedOn: required('Date', 'recordedOn', 'By the date of the document it comes from.'),
  note: property('String', 'note', 'By its note.'),
  documents: property('Strings', 'documents', 'By the ids of the documents it cites.'),
};

export const RELATION_FILTER: FilterSpec = {
  name: 'RelationFilter',
  description: 'Which relations. Conditions side by side must all hold.',
  fields: {
    ...statementFields,
    type: {
      operators: 'RelationType',
      value: (variable) => `type(${variable})`,
      required: true,
      description: 'By type.',
    },
    source: oneField({
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${other}:Entity) WHERE ${other}.id = startNode(${variable}).id`,
      id: (variable) => `startNode(${variable}).id`,
      end: 'source',
      description: 'By where it starts.',
    }),
    target: oneField({
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${other}:Entity) WHERE ${other}.id = endNode(${variable}).id`,
      id: (variable) => `endNode(${variable}).id`,
      end: 'target',
      description: 'By where it ends.',
    }),
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
    subject: oneField({
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${variable})<-[:HAS_METRIC]-(${other}:Entity)`,
      id: (variable) => `${variable}.subject`,
      description: 'By whose figure it is.',
    }),
    measure: oneField({
      spec: () => MEASURE_FILTER,
      pattern: (variable, other) => `(${variable})-[:OF_MEASURE]->(${other}:Measure)`,
      id: (variable) => `${variable}.measure`,
      description: 'By what is measured.',
    }),
    unit: required('String', 'unit', 'By unit.'),
    text: property('String', 'text', 'By how the source writes the figure.'),
    value: property('Number', 'number', 'By the number, in the unit of the metric: filter by unit too.'),
    comparator: required('Comparator', 'comparator', 'By how the figure relates to the number.'),
    transformation: property(
      'Transformation',
      'transformation',
      'By the sort of change; `isNull: true` keeps levels only.',
    ),
    reference: oneField({
      spec: () => ENTITY_FILTER,
      pattern: (variable, other) => `(${other}:Entity) WHERE ${other}.id = ${variable}.reference`,
      id: (variable) => `${variable}.reference`,
      optional: true,
      description: 'By what the ratio or comparison is against; where there is nothing, it has no values.',
    }),
    period: periodField,
  },
};

const kindsOf = (table: object): string => Object.keys(table).join(', ');

export const EVENT_FILTER: FilterSpec = {
  name: 'EventFilter',
  description: 'Which events. Conditions side by side must all hold.',
  fields: {
    ...statementFields,
    kind: required('String', 'kind', `By kind: ${kindsOf(EVENT_KINDS)}.`),
    date: property('Date', 'date', 'By day.'),
    title: required('String', 'title', 'By English title.'),
    titleZh: property('String', 'titleZh', 'By Chinese title.'),
    period: periodField,
    participants: linked(() => ENTITY_FILTER, 'By who and what took part.', 'INVOLVES'),
  },
};

export const CLAIM_FILTER: FilterSpec = {
  name: 'ClaimFilter',
  description: 'Which claims. Conditions side by side must all hold.',
  fields: {
    ...statementFields,
    kind: required('String', 'kind', `By kind: ${kindsOf(CLAIM_KINDS)}.`),
    text: required('String', 'text', 'By English text.'),
    textZh: property('String', 'textZh', 'By Chinese text.'),
    about: linked(() => ENTITY_FILTER, 'By what it is about.', 'ABOUT'),
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
