/**
 * Where the rows of a connection come from: a pattern, and the keys that order it. In patterns `p` is the parent, `n`
 * the node of the connection and `r` the relation that leads to it.
 */
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

export interface Source {
  /** Names the source in the keys of loaders. */
  readonly name: string;
  /** The parent's pattern and the property it is looked up by; absent for a root connection. */
  readonly parent?: { readonly pattern: string; readonly key: string };
  readonly match: string;
  /** Conditions that always hold at a moment. */
  readonly where: (moment: Moment) => readonly string[];
  /** The variable of the rows that `filter` is about. */
  readonly row: 'n' | 'r';
  readonly filter: FilterSpec;
  /** Whether rows come with the relation `r` that leads to them. */
  readonly related: boolean;
  /** The keys of the order when none is asked for, which follow those asked for; the last is an id. */
  readonly order: readonly RowKey[];
  /** At the root, what all ids begin with: told that, a database can read a page in the order of its index of ids. */
  readonly prefix?: string;
  /** The pattern to count by when nothing is filtered, where databases know the number. */
  readonly counted?: string;
  /** The variables of the ends, where the rows are relations and a pattern names both. */
  readonly ends?: Ends;
}

/** A sort key that can be read off a row. */
export interface RowKey extends SortKey {
  readonly of: (row: NodeRow & PeriodRow, relation: RelationRow | undefined) => Key;
}

const rowId = (variable: 'n' | 'r'): RowKey => ({ ...idKey(`${variable}.id`), of: (row) => row.id });
const relationId: RowKey = { ...idKey('r.id'), of: (_, relation) => relation?.id ?? '' };
const periodStart: RowKey = { ...idKey("coalesce(n.periodStart, '')"), of: (row) => row.periodStart ?? '' };
const ENTITY_PARENT = { pattern: '(p:Entity)', key: 'p.id' };

/** The neighbours over one relation field. */
export const related = (field: RelationField): Source => ({
  name: `${field.relation.type} ${field.direction} ${field.targets.join('|')}`,
  parent: ENTITY_PARENT,
  match: relationPattern(field, 'p', 'n', 'r'),
  where: (moment) => [standing('r', moment), ...kindTest(field, 'n')],
  row: 'n',
  filter: filterOf(field.targets),
  related: true,
  order: [rowId('n'), relationId],
});

/** Every relation of an entity, in both directions. */
export const RELATIONS_OF: Source = {
  name: 'relations of',
  parent: ENTITY_PARENT,
  match: '(p)-[r]-(n:Entity)',
  where: (moment) => [standing('r', moment)],
  row: 'r',
  filter: RELATION_FILTER,
  related: false,
  order: [rowId('r')],
};

const statements = (name: string, match: string, filter: FilterSpec, pattern = ENTITY_PARENT): Source => ({
  name,
  parent: pattern,
  match,
  where: (moment) => [standing('n', moment)],
  row: 'n',
  filter,
  related: false,
  order: [rowId('n')],
});

export const METRICS_OF = statements('metrics of', '(p)-[:HAS_METRIC]->(n:Metric)', METRIC_FILTER);
export const EVENTS_OF = statements('events of', '(p)<-[:INVOLVES]-(n:Event)', EVENT_FILTER);
export const CLAIMS_OF = statements('claims of', '(p)<-[:ABOUT]-(n:Claim)', CLAIM_FILTER);
export const METRICS_OF_MEASURE = statements('metrics of measure', '(p)<-[:OF_MEASURE]-(n:Metric)', METRIC_FILTER, {
  pattern: '(p:Measure)',
  key: 'p.id',
});

/** The points of a series by period; the parents are keys of series. A metric without a period comes first. */
export const SERIES: Source = {
  name: 'series',
  parent: { pattern: '', key: 'p' },
  match: '(n:Metric)',
  where: (moment) => ['n.series = p', standing('n', moment)],
  row: 'n',
  filter: METRIC_FILTER,
  related: false,
  order: [periodStart, rowId('n')],
};

const root = (
  name: string,
  match: string,
  filter: FilterSpec,
  condition: (variable: string, moment: Moment) => string,
  more: Pick<Source, 'prefix' | 'counted' | 'ends'>,
): Source => {
  const row = more.ends ? 'r' : 'n';
  const where = (moment: Moment) => [condition(row, moment)];
  return { name, match, where, row, filter, related: false, order: [rowId(row)], ...more };
};

export const ALL = {
  // The indexes are on all entities: without that label as well, Neo4j does not use them.
  kind: (kind: Kind): Source =>
    root(`all ${kind}`, `(n:Entity:${kind})`, filterOf([kind]), known, {
      prefix: `${kindSpec(kind).prefix}:`,
      counted: `(n:${kind})`,
    }),
  measures: root('all measures', '(n:Measure)', MEASURE_FILTER, () => '', { prefix: 'measure:' }),
  metrics: root('all metrics', '(n:Metric)', METRIC_FILTER, standing, { prefix: 'metric:' }),
  events: root('all events', '(n:Event)', EVENT_FILTER, standing, { prefix: 'event:' }),
  claims: root('all claims', '(n:Claim)', CLAIM_FILTER, standing, { prefix: 'claim:' }),
  relations: root('all relations', '(s:Entity)-[r]->(t:Entity)', RELATION_FILTER, standing, {
    ends: { source: 's', target: 't' },
  }),
};
