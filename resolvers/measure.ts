import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { MetricConnection } from '../schema/connections-of';
import { Measure } from '../schema/measure';
import { MetricArgs } from '../schema/statement-args';
import type { Graph } from '../src/graph/graph';
import type { ConnectionArgs } from '../src/graph/page';
import type { MeasureRow } from '../src/graph/rows';
import { METRICS_OF_MEASURE } from '../src/graph/sources';
import { InGraph } from './moment';
import { wanted } from './selection';

@Resolver(() => Measure)
export class MeasureResolver {
  @FieldResolver(() => MetricConnection, { description: 'The figures of this measure, of any subject.' })
  metrics(
    @Root() { id }: MeasureRow,
    @Args(() => MetricArgs) args: ConnectionArgs,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(METRICS_OF_MEASURE, id, args, wanted(info));
  }
}
