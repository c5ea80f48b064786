import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArguments } from '../schema/args';
import { MetricConnection } from '../schema/connections-of';
import { Entity } from '../schema/entity';
import { GrowthBasis } from '../schema/enums';
import { Measure } from '../schema/measure';
import { Growth, Metric, MetricDimension } from '../schema/metric';
import { Period } from '../schema/period';
import { DateScalar } from '../schema/scalars';
import type { Graph } from '../src/graph/graph';
import type { MetricRow } from '../src/graph/rows';
import { periodOf } from '../src/graph/rows';
import { SERIES } from '../src/graph/sources';
import { basePeriodOf, dimensionsOf } from '../src/graph/values';
import { InGraph } from './moment';
import { wanted } from './selection';

@Resolver(() => Metric)
export class MetricResolver {
  @FieldResolver(() => Entity)
  subject(@Root() { subject }: MetricRow, @InGraph() graph: Graph) {
    return graph.entity(subject);
  }

  @FieldResolver(() => Measure)
  measure(@Root() { measure }: MetricRow, @InGraph() graph: Graph) {
    return graph.measure(measure);
  }

  @FieldResolver(() => Entity, { nullable: true })
  reference(@Root() { reference }: MetricRow, @InGraph() graph: Graph) {
    return reference ? graph.entity(reference) : null;
  }

  @FieldResolver(() => Period, { nullable: true })
  period(@Root() metric: MetricRow) {
    return periodOf(metric);
  }

  @FieldResolver(() => Period, { nullable: true })
  basePeriod(@Root() { basePeriod }: MetricRow) {
    return basePeriodOf(basePeriod);
  }

  @FieldResolver(() => [MetricDimension])
  dimensions(@Root() { dimensions }: MetricRow): MetricDimension[] {
    return dimensionsOf(dimensions);
  }

  @FieldResolver(() => Growth, {
    nullable: true,
    description:
      'How much it grew: the growth that a source states, else one computed from the series and saying so. Computed only between two levels that are stated, in one unit, both exact or both approximate, and only when no source gives the earlier one otherwise; never for shares and ranks. Null for a change, a figure without a period, or one with neither.',
  })
  growth(
    @Root() metric: MetricRow,
    @Arg('basis', () => GrowthBasis, { defaultValue: 'YEAR_ON_YEAR', description: 'Against which earlier period.' })
    basis: string,
    @InGraph() graph: Graph,
  ) {
    return graph.growth(metric, basis);
  }

  @FieldResolver(() => MetricConnection, {
    description:
      'The same figure over time: same subject, measure, unit, reference and dimensions, by period. Itself included; without a period first.',
  })
  series(
    @Root() { series }: MetricRow,
    @Args(() => PageArguments) args: PageArguments,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(SERIES, series, args, wanted(info));
  }

  @FieldResolver(() => [Metric], {
    description:
      'Every statement of this very figure (same subject, measure, unit, transformation, reference, dimensions and period) by any source, newest first: itself included, those superseded too. The newest 100.',
  })
  statements(@Root() metric: MetricRow, @InGraph() graph: Graph) {
    return graph.statementsOf(metric);
  }

  @FieldResolver(() => [Metric], {
    description:
      'The other statements of this very figure that stand and disagree with it, in value or comparator, newest first. Empty when all sources agree, or there is one only.',
  })
  conflicts(@Root() metric: MetricRow, @InGraph() graph: Graph) {
    return graph.conflicts(metric);
  }

  @FieldResolver(() => DateScalar, { nullable: true })
  supersededOn(@Root() metric: MetricRow, @InGraph() graph: Graph) {
    return graph.supersededOn(metric);
  }
}
