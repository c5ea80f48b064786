import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity';
import { Certainty } from './enums';
import { Relation } from './relation';

@ObjectType({ description: 'A way from one entity to another over relations.', simpleResolvers: true })
export class Path {
  @Field(() => Int, { description: 'How many relations it goes over; 0 from an entity to itself.' })
  length: number;

  @Field(() => [Entity], { description: 'Every entity on the way, the start first and the end last.' })
  entities: string[];

  @Field(() => [Relation], {
    description:
      'Every hop, with its evidence: the n-th links the n-th entity and the next, in either direction (see `source` and `target`).',
  })
  relations: Relation[];

  @Field(() => Certainty, { description: 'That of the least sure hop.' })
  certainty: string;
}
