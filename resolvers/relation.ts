import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entity } from '../schema/entity';
import { RelationType } from '../schema/enums';
import { Relation } from '../schema/relation';
import type { Context } from '../src/context';
import { relationKey } from '../src/graph/nodes';
import type { RelationRow } from '../src/graph/rows';

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => RelationType)
  type(@Root() relation: RelationRow) {
    return relationKey(relation).type;
  }

  @FieldResolver(() => Entity)
  source(@Root() relation: RelationRow, @Ctx() { graph }: Context) {
    return graph.entity(relationKey(relation).source);
  }

  @FieldResolver(() => Entity)
  target(@Root() relation: RelationRow, @Ctx() { graph }: Context) {
    return graph.entity(relationKey(relation).target);
  }
}
