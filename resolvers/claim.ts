import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../schema/claim';
import { Entity } from '../schema/entity';
import type { Graph } from '../src/graph/graph';
import type { ClaimRow } from '../src/graph/rows';
import { InGraph } from './moment';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => [Entity])
  about(@Root() { about }: ClaimRow, @InGraph() graph: Graph) {
    return about.map((id) => graph.entity(id));
  }
}
