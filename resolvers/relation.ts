import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Entity } from '../schema/entity';
import { RelationType } from '../schema/enums';
import { Relation } from '../schema/relation';
import { DateScalar } from '../schema/scalars';
import type { Graph } from '../src/graph/graph';
import { relationKey } from '../src/graph/nodes';
import type { RelationRow } from '../src/graph/rows';
import { InGraph } from './moment';

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => RelationType)
  type(@Root() relation: RelationRow) {
    return relationKey(relation).type;
  }

  @FieldResolver(() => Entity)
  source(@Root() relation: RelationRow, @InGraph() graph: Graph) {
    return graph.entity(relationKey(relation).source);
  }

  @FieldResolver(() => Entity)
  target(@Root() relation: RelationRow, @InGraph() graph: Graph) {
    return graph.entity(relationKey(relation).target);
  }

  @FieldResolver(() => DateScalar, { nullable: true })
  supersededOn(@Root() relation: RelationRow, @InGraph() graph: Graph) {
    return graph.supersededOn(relation);
  }
}
