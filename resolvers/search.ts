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
  @Field(() => String, {
    description:
      'What to look for, in any language, up to 200 characters: "文心", "ernie bot", the beginning of a word ("hunyu"), several words, both languages ("百度cloud"), the pinyin of a Chinese name or its initials ("wenxin", "wxyy"), a ticker. Case, width, diacritics and punctuation make no difference; a mistake of one letter in a Latin name is forgiven.',
  })
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
    description:
      'Entities by their names, aliases, tickers and descriptions, best match first: those of which the text is a name or an alias, then those with names that begin with it, hold a word that begins with it, or hold it; then names by their pinyin, by one mistyped letter, and last descriptions. The 400 likeliest are looked at, which always include those of which the text is a name or an alias.',
  })
  search(@Args(() => SearchArguments) args: SearchArguments, @InGraph() graph: Graph) {
    return graph.search(args);
  }
}
