import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArguments } from '../schema/args';
import { ChangedIds } from '../schema/change';
import { DateTimeScalar } from '../schema/scalars';
import { Write, WriteConnection } from '../schema/write';
import type { BoundedIds } from '../src/bundle/bounded-ids';
import type { Context } from '../src/context';
import type { WriteRow } from '../src/graph/rows';
import { wanted } from './selection';

@ArgsType()
class WritesArguments extends PageArguments {
  @Field(() => DateTimeScalar, { nullable: true, description: 'The first moment; no beginning when left out.' })
  since?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last moment, included; no end when left out.' })
  until?: string;
}

const bounded = (ids: readonly string[], count: number): BoundedIds => ({ ids, count, truncated: count > ids.length });

@Resolver(() => Write)
export class WriteResolver {
  @Query(() => WriteConnection, {
    description: 'The record of what was written into the graph: who, when and what; the newest first.',
  })
  writes(
    @Args(() => WritesArguments) args: WritesArguments,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.writes(args, wanted(info));
  }

  @FieldResolver(() => ChangedIds)
  added(@Root() { addedIds, added }: WriteRow) {
    return bounded(addedIds, added);
  }

  @FieldResolver(() => ChangedIds)
  changed(@Root() { changedIds, changed }: WriteRow) {
    return bounded(changedIds, changed);
  }

  @FieldResolver(() => ChangedIds)
  removed(@Root() { removedIds, removed }: WriteRow) {
    return bounded(removedIds, removed);
  }
}
