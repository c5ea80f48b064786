/** The root fields of statements and measures: one by id, and all of them. */
import { connectionArgs } from '../schema/args';
import { Claim } from '../schema/claim';
import {
  ClaimConnection,
  EventConnection,
  MeasureConnection,
  MetricConnection,
  RelationConnection,
} from '../schema/connections-of';
import type { TypeFunction } from '../schema/define';
import { Event } from '../schema/event';
import { Measure } from '../schema/measure';
import { Metric } from '../schema/metric';
import { Relation } from '../schema/relation';
import { CLAIM_FILTER, EVENT_FILTER, MEASURE_FILTER, METRIC_FILTER, RELATION_FILTER } from '../src/graph/filter/specs';
import type { FilterSpec } from '../src/graph/filter/types';
import { checkId } from '../src/graph/nodes';
import type { ConnectionArgs } from '../src/graph/page';
import { ALL, type Source } from '../src/graph/sources';
import { defineQuery, defineResolver } from './define';
import { IdArgument } from './entities';
import { wanted } from './selection';

interface RootFields {
  readonly type: TypeFunction;
  readonly connection: TypeFunction;
  readonly name: string;
  readonly plural: keyof typeof ALL;
  readonly filter: FilterSpec;
  /** What `plural` gives, for the description. */
  readonly of: string;
}

const ROOTS: readonly RootFields[] = [
  {
    type: () => Measure,
    connection: () => MeasureConnection,
    name: 'Measure',
    plural: 'measures',
    filter: MEASURE_FILTER,
    of: 'What figures measure',
  },
  {
    type: () => Metric,
    connection: () => MetricConnection,
    name: 'Metric',
    plural: 'metrics',
    filter: METRIC_FILTER,
    of: 'Figures of any subject',
  },
  {
    type: () => Relation,
    connection: () => RelationConnection,
    name: 'Relation',
    plural: 'relations',
    filter: RELATION_FILTER,
    of: 'Links of any type',
  },
  {
    type: () => Event,
    connection: () => EventConnection,
    name: 'Event',
    plural: 'events',
    filter: EVENT_FILTER,
    of: 'Happenings of any kind',
  },
  {
    type: () => Claim,
    connection: () => ClaimConnection,
    name: 'Claim',
    plural: 'claims',
    filter: CLAIM_FILTER,
    of: 'Assertions of any kind',
  },
];

export const StatementRootsResolver = defineResolver('StatementRootsResolver');

for (const { type, connection, name, plural, filter, of } of ROOTS) {
  const singular = name.toLowerCase();
  defineQuery<IdArgument>(StatementRootsResolver, singular, {
    type,
    nullable: true,
    args: IdArgument,
    description: `The ${singular} with this id, or null when the graph has none.`,
    resolve: (_, { id }, graph) => graph.node(checkId(id, 'id', name)),
  });
  defineQuery<ConnectionArgs>(StatementRootsResolver, plural, {
    type: connection,
    args: connectionArgs(filter, 'root'),
    description: `${of}, by id.`,
    resolve: (_, args, graph, info) => graph.page(ALL[plural] as Source, null, args, wanted(info)),
  });
}
