import { Ctx, Query, Resolver } from 'type-graphql';
import { GraphInfo } from '../schema/graph-info';
import type { Context } from '../src/context';

@Resolver()
export class GraphInfoResolver {
  @Query(() => GraphInfo, { description: 'What the graph holds, its revision, and the database that holds it.' })
  async graph(@Ctx() { graph, engine }: Context) {
    return { ...(await graph.info()), engine };
  }
}
