/**
 * Where the rows of a connection come from: a pattern, and the keys that order it. In patterns `p` is the parent, `n`
 * the node of the connection and `r` the relation that leads to it.
 */
import type { Kind } from '../ontology/kinds';
import type { RelationField } from '../ontology/relations';
import type { Key } from './cursor';
import {
  CLAIM_FILTER,
  EVENT_FILTER,
  type FilterSpec,
  filterOf,
  MEASURE_FILTER,
  METRIC_FILTER,
  RELATION_FILTER,
} from './filter/specs';
import type { NodeRow, PeriodRow, RelationRow } from './rows';

export interface Source {
  /** Names the source in the keys of loaders. */
  readonly name: string;
  /** The parent's pattern and the property it is looked up by; absent for a root connection. */
  readonly parent?: { readonly pattern: string; readonly key: string };
  readonly match: string;
  /** Conditions that always hold. */
  readonly where: readonly string[];
  /** The variable of the rows that `filter` is about. */
  readonly row: 'n' | 'r';
  readonly filter: FilterSpec;
  /** Whether rows come with the relation `r` that leads to them. */
  readonly related: boolean;
  /** Sort keys; the last is an id, so that the order is total. */
  readonly order: readonly SortKey[];
}

export interface SortKey {
  /** The key in Cypher. */
  readonly value: string;
  readonly kind: 'string' | 'number';
  /** The same key of a row that was read. */
  readonly of: (row: NodeRow & PeriodRow, relation: RelationRow | undefined) => Key;
}

/** Statements that a later one of the same identity has not superseded. */
const standing = (variable: string): string => `${variable}.supersededOn IS NULL`;

const rowId = (variable: 'n' | 'r'): SortKey => ({ value: `${variable}.id`, kind: 'string', of: (row) => row.id });
const relationId: SortKey = { value: 'r.id', kind: 'string', of: (_, relation) => relation?.id ?? '' };
const periodStart: SortKey = {
  value: "coalesce(n.periodStart, '')",
  kind: 'string',
  of: (row) => row.periodStart ?? '',
};
const ENTITY_PARENT = { pattern: '(p:Entity)', key: 'p.id' };

const kindTest = (targets: readonly Kind[], all: readonly Kind[]): string[] =>
  targets.length === all.length || targets.length === 1 ? [] : [`(${targets.map((kind) => `n:${kind}`).join(' OR ')})`];

/** The neighbours over one relation field. */
export function related({ relation, direction, targets }: RelationField): Source {
  const [left, right] = direction === 'in' ? ['<-', '-'] : direction === 'out' ? ['-', '->'] : ['-', '-'];
  const label = targets.length === 1 ? targets[0] : 'Entity';
  const possible = direction === 'in' ? relation.from : relation.to;
  return {
    name: `${relation.type} ${direction} ${targets.join('|')}`,
    parent: ENTITY_PARENT,
    match: `(p)${left}[r:${relation.type}]${right}(n:${label})`,
    where: [standing('r'), ...kindTest(targets, possible)],
    row: 'n',
    filter: filterOf(targets),
    related: true,
    order: [rowId('n'), relationId],
  };
}

/** Every relation of an entity, in both directions. */
export const RELATIONS_OF: Source = {
  name: 'relations of',
  parent: ENTITY_PARENT,
  match: '(p)-[r]-(n:Entity)',
  where: [standing('r')],
  row: 'r',
  filter: RELATION_FILTER,
  related: false,
  order: [rowId('r')],
};

const statements = (name: string, match: string, filter: FilterSpec, pattern = ENTITY_PARENT): Source => ({
  name,
  parent: pattern,
  match,
  where: [standing('n')],
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
  where: ['n.series = p', standing('n')],
  row: 'n',
  filter: METRIC_FILTER,
  related: false,
  order: [periodStart, rowId('n')],
};

const root = (name: string, match: string, filter: FilterSpec, row: 'n' | 'r', where: string[]): Source => ({
  name,
  match,
  where,
  row,
  filter,
  related: false,
  order: [rowId(row)],
});

export const ALL = {
  kind: (kind: Kind): Source => root(`all ${kind}`, `(n:${kind})`, filterOf([kind]), 'n', []),
  measures: root('all measures', '(n:Measure)', MEASURE_FILTER, 'n', []),
  metrics: root('all metrics', '(n:Metric)', METRIC_FILTER, 'n', [standing('n')]),
  events: root('all events', '(n:Event)', EVENT_FILTER, 'n', [standing('n')]),
  claims: root('all claims', '(n:Claim)', CLAIM_FILTER, 'n', [standing('n')]),
  relations: root('all relations', '(:Entity)-[r]->(:Entity)', RELATION_FILTER, 'r', [standing('r')]),
};
