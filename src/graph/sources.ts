/** Where the rows of a connection come from: a pattern, and the keys that order it. */
import { type Kind, kindSpec } from '../ontology/kinds';
import type { RelationField } from '../ontology/relations';
import type { Key } from './cursor';
import type { Ends } from './filter/compile';
import { CLAIM_FILTER, EVENT_FILTER, filterOf, MEASURE_FILTER, METRIC_FILTER, RELATION_FILTER } from './filter/specs';
import type { FilterSpec } from './filter/types';
import { idKey, type SortKey } from './order/compile';
import { kindTest, relationPattern } from './pattern';
import type { NodeRow, PeriodRow, RelationRow } from './rows';
import { known, type Moment, standing } from './standing';

/** The variables of a pattern, so that one can stand inside another. */
export interface Names {
  /** The parent. */
  readonly p: string;
  /** The node of the connection. */
  readonly n: string;
  /** The relation that leads to it. */
  readonly r: string;
}

export const NAMES: Names = { p: 'p', n: 'n', r: 'r' };

export interface Source {
  /** Names the source in the keys of loaders. */
  readonly name: string;
  /** Absent for a root connection. */
  readonly parent?: Parent;
  readonly match: (names: Names) => string;
  /** Conditions that always hold at a moment. */
  readonly where: (names: Names, moment: Moment) => readonly string[];
  /** Which of the variables the rows are that `filter` is about. */
  readonly row: 'n' | 'r';
  readonly filter: FilterSpec;
  /** Whether rows come with the relation `r` that leads to them. */
  readonly related: boolean;
  /** The keys of the order when none is asked for, which follow those asked for; the last is an id. */
  readonly order: (names: Names) => readonly RowKey[];
  /** Where the ids of all rows lie: told that, a database can read a page in the order of its index of ids. */
  readonly range?: (names: Names) => IdRange;
  /** The pattern to count by when nothing is filtered, where databases know the number. */
  readonly counted?: (names: Names) => string;
  /** Whether, as a rule, no two parents have a row in common. */
  readonly exclusive?: boolean;
  /** Whether, as a rule, a parent has but one row, or a few. */
  readonly short?: boolean;
  /** The variables of the ends, where the rows are relations and a pattern names both. */
  readonly ends?: Ends;
  /** Where the rows are relations of all types. See by-type.ts. */
  readonly ofType?: OfType;
}

/** Those of one type. */
export interface OfType {
  /** Their pattern; also for some types, with "|" between. */
  readonly pattern: (names: Names, type: string) => string;
  /** The same in parts, as an index has them. */
  readonly parts: (names: Names, type: string) => readonly { readonly pattern: string; readonly range?: IdRange }[];
}

/** A range of ids that has those of the rows and no others, each end in Cypher. */
export interface IdRange {
  /** The id of a row. */
  readonly value: string;
  /** What each begins with. */
  readonly prefix: string;
  /** Comes after all of them. */
  readonly end: string;
  /** Says which index to use, where a database would not come to it by itself. */
  readonly hint?: string;
}

/** What a page belongs to. */
export interface Parent {
  /** Absent where the parents are no nodes but values. */
  readonly label?: string;
  /** What it is looked up by. */
  readonly key: string;
}

/** A sort key that can be read off a row. */
export interface RowKey extends SortKey {
  readonly of: (row: NodeRow & PeriodRow, relation: RelationRow | undefined) => Key;
}

export const rowId = (variable: string): RowKey => ({ ...idKey(`${variable}.id`), of: (row) => row.id });
const relationId = (variable: string): RowKey => ({
  ...idKey(`${variable}.id`),
  of: (_, relation) => relation?.id ?? '',
});
const periodStart = (variable: string): RowKey => ({
  ...idKey(`coalesce(${variable}.periodStart, '')`),
  of: (row) => row.periodStart ?? '',
});
const ENTITY_PARENT: Parent = { label: 'Entity', key: 'p.id' };

/**
 * Ids of relations begin with their type and source. So those that lead from an entity lie side by side in the index, and
 * a page of a hub's is read from there; by itself Neo4j would look at all the hub has, and sort that.
 */
const rangeFrom =
  (type: string): Required<Source>['range'] =>
  ({ p, r }) => ({
    value: `${r}.id`,
    prefix: `'relation:${type}/' + ${p}.id + '/'`,
    end: `'relation:${type}/' + ${p}.id + '0'`,
    hint: ` USING INDEX ${r}:${type}(id)`,
  });

/** What those at the other end call this one. */
const oppositeOf = ({ relation, direction }: RelationField) =>
  direction === 'in' ? relation.forward : relation.backward;

/** The neighbours over one relation field. */
export const related = (field: RelationField): Source => ({
  name: `${field.relation.type} ${field.direction} ${field.targets.join('|')}`,
  parent: ENTITY_PARENT,
  match: ({ p, n, r }) => relationPattern(field, p, n, r),
  where: ({ n, r }, moment) => [standing(r, moment), ...kindTest(field, n)],
  row: 'n',
  filter: filterOf(field.targets),
  related: true,
  exclusive: field.exclusive === true,
  short: field.direction !== 'both' && oppositeOf(field).exclusive === true,
  order: ({ n, r }) => (field.direction === 'out' ? [relationId(r)] : [rowId(n), relationId(r)]),
  ...(field.direction === 'out' && field.hubs && { range: rangeFrom(field.relation.type) }),
});

/** Every relation of an entity, in both directions. */
export const RELATIONS_OF: Source = {
  name: 'relations of',
  parent: ENTITY_PARENT,
  match: ({ p, n, r }) => `(${p})-[${r}]-(${n}:Entity)`,
  where: ({ r }, moment) => [standing(r, moment)],
  row: 'r',
  filter: RELATION_FILTER,
  related: false,
  order: ({ r }) => [rowId(r)],
  ofType: {
    pattern: ({ p, n, r }, type) => `(${p})-[${r}:${type}]-(${n}:Entity)`,
    parts: (names, type) => [
      { pattern: `(${names.p})-[${names.r}:${type}]->()`, range: rangeFrom(type)(names) },
      { pattern: `(${names.p})<-[${names.r}:${type}]-()` },
    ],
  },
};

const statements = (
  name: string,
  match: (names: Names) => string,
  filter: FilterSpec,
  parent = ENTITY_PARENT,
): Source => ({
  name,
  parent,
  match,
  where: ({ n }, moment) => [standing(n, moment)],
  row: 'n',
  filter,
  related: false,
  order: ({ n }) => [rowId(n)],
});

export const METRICS_OF = statements('metrics of', ({ p, n }) => `(${p})-[:HAS_METRIC]->(${n}:Metric)`, METRIC_FILTER);
export const EVENTS_OF = statements('events of', ({ p, n }) => `(${p})<-[:INVOLVES]-(${n}:Event)`, EVENT_FILTER);
export const CLAIMS_OF = statements('claims of', ({ p, n }) => `(${p})<-[:ABOUT]-(${n}:Claim)`, CLAIM_FILTER);
export const METRICS_OF_MEASURE = statements(
  'metrics of measure',
  ({ p, n }) => `(${p})<-[:OF_MEASURE]-(${n}:Metric)`,
  METRIC_FILTER,
  {
    label: 'Measure',
    key: 'p.id',
  },
);

/** The points of a series by period; the parents are keys of series. A metric without a period comes first. */
export const SERIES: Source = {
  name: 'series',
  parent: { key: 'p' },
  match: ({ n }) => `(${n}:Metric)`,
  where: ({ p, n }, moment) => [`${n}.series = ${p}`, standing(n, moment)],
  row: 'n',
  filter: METRIC_FILTER,
  related: false,
  order: ({ n }) => [periodStart(n), rowId(n)],
};

/** The same for the figures that are its points. */
export const SERIES_OF: Source = {
  ...SERIES,
  name: 'series of a figure',
  parent: { label: 'Metric', key: 'p.id' },
  where: ({ p, n }, moment) => [`${n}.series = ${p}.series`, standing(n, moment)],
};

/** "model:" is followed by "model;". */
const rangeOf =
  (prefix: string): Required<Source>['range'] =>
  ({ n }) => ({ value: `${n}.id`, prefix: `'${prefix}:'`, end: `'${prefix};'` });

const root = (
  name: string,
  match: (names: Names) => string,
  filter: FilterSpec,
  condition: (variable: string, moment: Moment) => string,
  more: Pick<Source, 'range' | 'counted' | 'ends' | 'ofType'>,
): Source => {
  const row = more.ends ? 'r' : 'n';
  return {
    name,
    match,
    where: (names, moment) => [condition(names[row], moment)],
    row,
    filter,
    related: false,
    order: (names) => [rowId(names[row])],
    ...more,
  };
};

const relationOfType = ({ r }: Names, type: string): string => `()-[${r}:${type}]->()`;

export const ALL = {
  // The indexes are on all entities: without that label as well, Neo4j does not use them.
  kind: (kind: Kind): Source =>
    root(`all ${kind}`, ({ n }) => `(${n}:Entity:${kind})`, filterOf([kind]), known, {
      range: rangeOf(kindSpec(kind).prefix),
      counted: ({ n }) => `(${n}:${kind})`,
    }),
  measures: root(
    'all measures',
    ({ n }) => `(${n}:Measure)`,
    MEASURE_FILTER,
    () => '',
    { range: rangeOf('measure') },
  ),
  metrics: root('all metrics', ({ n }) => `(${n}:Metric)`, METRIC_FILTER, standing, { range: rangeOf('metric') }),
  events: root('all events', ({ n }) => `(${n}:Event)`, EVENT_FILTER, standing, { range: rangeOf('event') }),
  claims: root('all claims', ({ n }) => `(${n}:Claim)`, CLAIM_FILTER, standing, { range: rangeOf('claim') }),
  relations: root('all relations', ({ r }) => `(s:Entity)-[${r}]->(t:Entity)`, RELATION_FILTER, standing, {
    ends: { source: 's', target: 't' },
    ofType: {
      pattern: relationOfType,
      parts: (names, type) => [
        {
          pattern: relationOfType(names, type),
          range: {
            value: `${names.r}.id`,
            prefix: `'relation:${type}/'`,
            end: `'relation:${type}0'`,
            hint: ` USING INDEX ${names.r}:${type}(id)`,
          },
        },
      ],
    },
  }),
};
