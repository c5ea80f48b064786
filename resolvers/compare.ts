import { Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { ComparisonRow } from '../schema/comparison';
import { DateScalar } from '../schema/scalars';
import { COMPARE } from '../src/graph/compare';
import type { Graph } from '../src/graph/graph';
import { InGraph } from './moment';

@ArgsType()
class CompareArguments {
  @Field(() => [ID], {
    description: `The ids of the entities to compare, at most ${COMPARE.subjects}: the columns, in this order.`,
  })
  subjects: string[];

  @Field(() => [ID], {
    description: `The ids of the measures to compare them by, at most ${COMPARE.measures}: the rows, in this order.`,
  })
  measures: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Only figures for this period: "2024-Q2", "2024-H1". When left out, each cell has the figure of the latest period that it has a number for: see `period` of each.',
  })
  period?: string;

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

@Resolver()
export class CompareResolver {
  @Query(() => [ComparisonRow], {
    description:
      'One measure or several across subjects, as a table. A cell has the level itself: no change, no ratio to something else, no part such as an age group. Of several figures, that of the latest period, then of the latest source, then the surest. Subjects and measures that the graph does not have are left out.',
  })
  compare(@Args(() => CompareArguments) args: CompareArguments, @InGraph() graph: Graph) {
    return graph.compare(args);
  }
}
