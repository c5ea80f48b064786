import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../schema/node';
import type { Context } from '../src/context';
import { badInput } from '../src/graph/errors';
import { checkId } from '../src/graph/nodes';
import { MAX_PAGE } from '../src/graph/page';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything that has this id, or null when the graph has nothing.' })
  node(
    @Arg('id', () => ID, { description: 'The id: "company:baidu", "metric:…", "relation:…".' }) id: string,
    @Ctx() { graph }: Context,
  ) {
    return graph.node(checkId(id));
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `What has these ids, in their order, with null where the graph has nothing. At most ${MAX_PAGE}.`,
  })
  nodes(@Arg('ids', () => [ID], { description: 'The ids.' }) ids: string[], @Ctx() { graph }: Context) {
    if (ids.length > MAX_PAGE)
      throw badInput(`ids: expected at most ${MAX_PAGE}, got ${ids.length}. Ask for them in several parts.`);
    return ids.map((id, i) => checkId(id, `ids[${i}]`)).map((id) => graph.node(id));
  }
}
