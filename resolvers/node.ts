import { Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { Node } from '../schema/node';
import { DateScalar } from '../schema/scalars';
import type { Graph } from '../src/graph/graph';
import { checkId, checkIds } from '../src/graph/nodes';
import { MAX_PAGE } from '../src/graph/page';
import { IdArgument } from './entities';
import { InGraph } from './moment';

@ArgsType()
class IdsArgument {
  @Field(() => [ID], { description: 'The ids, of any kinds.' })
  ids: string[];

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything that has this id, or null when the graph has nothing.' })
  node(@Args(() => IdArgument) { id }: IdArgument, @InGraph() graph: Graph) {
    return graph.node(checkId(id));
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `What has these ids, in their order, with null where the graph has nothing. At most ${MAX_PAGE}.`,
  })
  nodes(@Args(() => IdsArgument) { ids }: IdsArgument, @InGraph() graph: Graph) {
    return checkIds(ids).map((id) => graph.node(id));
  }
}
