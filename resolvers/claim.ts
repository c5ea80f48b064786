import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../schema/claim';
import { Entity } from '../schema/entity';
import type { Context } from '../src/context';
import type { ClaimRow } from '../src/graph/rows';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => [Entity])
  about(@Root() { about }: ClaimRow, @Ctx() { graph }: Context) {
    return about.map((id) => graph.entity(id));
  }
}
