import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity';
import { Relation } from './relation';

@ObjectType({
  description: 'A part of the graph, as one draws it: entities, and the relations among them.',
  simpleResolvers: true,
})
export class Subgraph {
  @Field(() => [Entity], { description: 'The entities: the start first, then by distance from it, then by id.' })
  entities: Entity[];

  @Field(() => [Relation], {
    description: 'The relations that stand between two of the entities, of every source, by id.',
  })
  relations: Relation[];

  @Field(() => Boolean, {
    description: 'Whether there is more than is shown: entities beyond the limit, or relations too many to read.',
  })
  truncated: boolean;
}
