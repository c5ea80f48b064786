import { Args, ArgsType, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { Entity } from '../schema/entity';
import { RelationType } from '../schema/enums';
import { Path } from '../schema/path';
import { DateScalar } from '../schema/scalars';
import type { Graph } from '../src/graph/graph';
import { PATHS, type PathRow } from '../src/graph/paths';
import { InGraph } from './moment';

@ArgsType()
class PathArguments {
  @Field(() => ID, { description: 'The id of the entity to start from.' })
  from: string;

  @Field(() => ID, { description: 'The id of the entity to get to.' })
  to: string;

  @Field(() => [RelationType], {
    nullable: true,
    description: 'Only over relations of these types; over all when left out.',
  })
  types?: string[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: PATHS.length,
    description: `The most relations a way may go over: 1 to ${PATHS.longest}.`,
  })
  maxLength?: number;

  @Field(() => Int, {
    nullable: true,
    description: `How many ways, from the surest; at most ${PATHS.most}, and ${PATHS.first} when left out.`,
  })
  first?: number;

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

@Resolver(() => Path)
export class PathResolver {
  @Query(() => [Path], {
    description:
      'Shortest ways to get from one entity to another, each hop with its relation. Relations are followed in both directions. All ways given are equally short; the surest come first, then they are in order of the ids of their entities and relations. Two types of relation between the same entities make two ways; of several sources of one link, the surest, then the latest, stands for all. Empty when there is no way, or the graph does not have one of the two. The error SEARCH_TOO_WIDE tells that both ends are among entities with so many links that no answer is known.',
  })
  paths(@Args(() => PathArguments) args: PathArguments, @InGraph() graph: Graph) {
    return graph.paths(args);
  }

  @FieldResolver(() => [Entity])
  entities(@Root() { entities }: PathRow, @InGraph() graph: Graph) {
    return entities.map((id) => graph.entity(id));
  }
}
