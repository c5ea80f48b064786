import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Field, Info, Query, Resolver } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { filterType } from '../schema/filters';
import { MetricGroup, MetricGroupKey } from '../schema/metric-group';
import { DateScalar } from '../schema/scalars';
import type { Filter } from '../src/graph/filter/compile';
import { METRIC_FILTER } from '../src/graph/filter/specs';
import type { Graph } from '../src/graph/graph';
import { MOST_FIGURES } from '../src/graph/metric-groups';
import { InGraph } from './moment';
import { selected } from './selection';

@ArgsType()
class MetricGroupArguments {
  @Field(() => filterType(METRIC_FILTER), { nullable: true, description: 'Which figures; all when left out.' })
  filter?: Filter;

  @Field(() => [MetricGroupKey], {
    description: 'What to group by. With an empty list, figures are apart by unit and sort of change alone.',
  })
  by: string[];

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

@Resolver()
export class MetricGroupsResolver {
  @Query(() => [MetricGroup], {
    description: `Counts and statistics of the figures that stand, by measure, subject, unit, period, document or certainty, in order of these. Units are never mixed, nor levels with changes. Statistics are worked out over at most ${MOST_FIGURES.toLocaleString('en')} figures; counts alone over any number.`,
  })
  metricGroups(
    @Args(() => MetricGroupArguments) args: MetricGroupArguments,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.metricGroups(args, selected(info));
  }
}
