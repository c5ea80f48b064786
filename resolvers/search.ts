import { Args, ArgsType, Field, Int, Query, Resolver } from 'type-graphql';
import { AS_OF } from '../schema/args';
import { connectionType } from '../schema/connections';
import { Entity } from '../schema/entity';
import { EntityKind } from '../schema/enums';
import { DateScalar } from '../schema/scalars';
import type { Graph } from '../src/graph/graph';
import type { Kind } from '../src/ontology/kinds';
import { InGraph } from './moment';

@ArgsType()
class SearchArguments {
  @Field(() => String, { description: 'What to look for, in any language: "文心", "ernie bot", "猎户座".' })
  text: string;

  @Field(() => [EntityKind], {
    nullable: true,
    description: 'Only entities of these kinds; of all kinds when left out.',
  })
  kinds?: Kind[];

  @Field(() => Int, { nullable: true, description: 'How many, from the best; at most 100, and 20 when left out.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

const SearchConnection = connectionType({ name: 'Search', node: () => Entity, nodes: 'entities found', scored: true });

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Full text over names, aliases and descriptions in any language; best match first.',
  })
  search(@Args(() => SearchArguments) args: SearchArguments, @InGraph() graph: Graph) {
    return graph.search(args);
  }
}
