import { Args, ArgsType, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { EntityKind, RelationType } from '../schema/enums';
import { DateScalar } from '../schema/scalars';
import { Subgraph } from '../schema/subgraph';
import type { Graph } from '../src/graph/graph';
import { NEIGHBORHOOD } from '../src/graph/neighborhood';
import type { Kind } from '../src/ontology/kinds';
import { InGraph } from './moment';

@ArgsType()
class NeighborhoodArguments {
  @Field(() => ID, { description: 'The id of the entity in the middle.' })
  id: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: NEIGHBORHOOD.depth,
    description: `How many relations away from it: 0 to ${NEIGHBORHOOD.deepest}.`,
  })
  depth?: number;

  @Field(() => [RelationType], {
    nullable: true,
    description: 'Only relations of these types, shown or followed; all when left out.',
  })
  types?: string[];

  @Field(() => [EntityKind], {
    nullable: true,
    description:
      'Only entities of these kinds, shown or passed through, beside the one in the middle; all when left out.',
  })
  kinds?: Kind[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: NEIGHBORHOOD.limit,
    description: `The most entities: 1 to ${NEIGHBORHOOD.most}. Near ones come before far ones, then in order of their ids.`,
  })
  limit?: number;

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Subgraph, {
    description:
      'The part of the graph around an entity, for drawing. Relations are followed in both directions. Empty when the graph does not have the entity.',
  })
  neighborhood(@Args(() => NeighborhoodArguments) args: NeighborhoodArguments, @InGraph() graph: Graph) {
    return graph.neighborhood(args);
  }
}
