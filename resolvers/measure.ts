import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { connectionArgs } from '../schema/args';
import { MetricConnection } from '../schema/connections-of';
import { Measure } from '../schema/measure';
import type { Context } from '../src/context';
import type { ConnectionArgs } from '../src/graph/cypher';
import { METRIC_FILTER } from '../src/graph/filter/specs';
import type { MeasureRow } from '../src/graph/rows';
import { METRICS_OF_MEASURE } from '../src/graph/sources';
import { wanted } from './selection';

@Resolver(() => Measure)
export class MeasureResolver {
  @FieldResolver(() => MetricConnection, { description: 'The figures of this measure, of any subject.' })
  metrics(
    @Root() { id }: MeasureRow,
    @Args(() => connectionArgs(METRIC_FILTER)) args: ConnectionArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(METRICS_OF_MEASURE, id, args, wanted(info));
  }
}
