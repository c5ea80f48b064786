import { Args, ArgsType, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { Growth } from '../schema/metric';
import { operators } from '../schema/operators';
import { RevenuePath, RevenuePathConnection } from '../schema/revenue-path';
import { DateScalar } from '../schema/scalars';
import type { Graph } from '../src/graph/graph';
import type { RevenuePathRow } from '../src/graph/revenue-paths';
import type { CertaintyFilter } from '../src/graph/revenue-ways';
import { InGraph } from './moment';

@ArgsType()
class RevenuePathArguments {
  @Field(() => ID, { nullable: true, description: 'Only ways from this model.' })
  model?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Only ways over this product, or whole segment, that a model powers.',
  })
  product?: string;

  @Field(() => ID, { nullable: true, description: 'Only ways through this segment.' })
  segment?: string;

  @Field(() => ID, { nullable: true, description: 'Only ways to this company.' })
  company?: string;

  @Field(() => operators('Certainty'), {
    nullable: true,
    description: 'Only ways whose certainty, that of their least sure hop, fits this.',
  })
  certainty?: CertaintyFilter;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only ways with a reported revenue. False: only those without one.',
  })
  reported?: boolean;

  @Field(() => Int, { nullable: true, description: 'How many, from the start; at most 100, and 20 when left out.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

@Resolver(() => RevenuePath)
export class RevenuePathResolver {
  @Query(() => RevenuePathConnection, {
    description:
      'Which model powers which product, and which revenue is reported where that product sits: a row for every link of a model to a product and the company above it, with the revenue of the nearest level that reports one, or null; never an invented figure, and never a claim that the revenue is due to the model.',
  })
  revenuePaths(@Args(() => RevenuePathArguments) args: RevenuePathArguments, @InGraph() graph: Graph) {
    return graph.revenuePaths(args);
  }

  @FieldResolver(() => Growth, { nullable: true })
  growth(@Root() { revenue }: RevenuePathRow, @InGraph() graph: Graph) {
    return revenue ? graph.growth(revenue, 'YEAR_ON_YEAR') : null;
  }
}
