import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity';
import { RelationType } from './enums';
import { Node } from './node';
import { DateScalar } from './scalars';
import { Statement, SUPERSEDED_ON } from './statement';

@ObjectType({
  description: 'A typed, directed link between two entities, as a source states it.',
  implements: [Node, Statement],
  simpleResolvers: true,
})
export class Relation {
  @Field(() => RelationType, { description: 'The type of the link.' })
  type: string;

  @Field(() => Entity, { description: 'Where the link starts: the developer of DEVELOPS, the model of POWERS.' })
  source: string;

  @Field(() => Entity, { description: 'Where the link ends: the model of DEVELOPS, the product of POWERS.' })
  target: string;

  @Field(() => DateScalar, { nullable: true, description: SUPERSEDED_ON })
  supersededOn: string | null;
}
