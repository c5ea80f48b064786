import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { connectionArgs } from '../schema/args';
import { ClaimConnection, EventConnection, MetricConnection, RelationConnection } from '../schema/connections-of';
import { Entity } from '../schema/entity';
import type { Context } from '../src/context';
import type { ConnectionArgs } from '../src/graph/cypher';
import { CLAIM_FILTER, EVENT_FILTER, METRIC_FILTER, RELATION_FILTER } from '../src/graph/filter/specs';
import type { EntityRow } from '../src/graph/rows';
import { CLAIMS_OF, EVENTS_OF, METRICS_OF, RELATIONS_OF } from '../src/graph/sources';
import { wanted } from './selection';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => RelationConnection, {
    description: 'Every link it has with other entities, in either direction.',
  })
  relations(
    @Root() { id }: EntityRow,
    @Args(() => connectionArgs(RELATION_FILTER)) args: ConnectionArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(RELATIONS_OF, id, args, wanted(info));
  }

  @FieldResolver(() => MetricConnection, {
    description: 'Its figures: levels, and changes with their `transformation`.',
  })
  metrics(
    @Root() { id }: EntityRow,
    @Args(() => connectionArgs(METRIC_FILTER)) args: ConnectionArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(METRICS_OF, id, args, wanted(info));
  }

  @FieldResolver(() => EventConnection, { description: 'The happenings it took part in.' })
  events(
    @Root() { id }: EntityRow,
    @Args(() => connectionArgs(EVENT_FILTER)) args: ConnectionArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(EVENTS_OF, id, args, wanted(info));
  }

  @FieldResolver(() => ClaimConnection, { description: 'What sources assert of it.' })
  claims(
    @Root() { id }: EntityRow,
    @Args(() => connectionArgs(CLAIM_FILTER)) args: ConnectionArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(CLAIMS_OF, id, args, wanted(info));
  }
}
