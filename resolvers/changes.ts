import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { connectionType } from '../schema/connections';
import { DateScalar } from '../schema/scalars';
import { Statement } from '../schema/statement';
import type { Graph } from '../src/graph/graph';
import { DEFAULT_PAGE, MAX_PAGE } from '../src/graph/page';
import { InGraph } from './moment';
import { wanted } from './selection';

@ArgsType()
class ChangesArguments {
  @Field(() => DateScalar, { description: 'The first day.' })
  since: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, included; no end when left out.' })
  until?: string;

  @Field(() => Int, {
    nullable: true,
    description: `How many, from the newest; at most ${MAX_PAGE}, and ${DEFAULT_PAGE} when left out.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

const StatementConnection = connectionType({ name: 'Statement', node: () => Statement, nodes: 'statements' });

@Resolver()
export class ChangesResolver {
  @Query(() => StatementConnection, {
    description:
      'What the graph learned between two dates, newest first, then by id: relations, metrics, events and claims whose document is of that time (`recordedOn`), those that were superseded since included.',
  })
  changes(
    @Args(() => ChangesArguments) args: ChangesArguments,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.changes(args, wanted(info));
  }
}
