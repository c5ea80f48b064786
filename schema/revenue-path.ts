import { Field, ObjectType } from 'type-graphql';
import { connectionType } from './connections';
import { Entity, entityTypeOf } from './entity';
import { Certainty } from './enums';
import { Growth, Metric } from './metric';
import { Relation } from './relation';

@ObjectType({
  description:
    'A way from a model over what it powers to the company that earns there, with the revenue reported nearest to it. It never claims that the revenue is due to the model.',
  simpleResolvers: true,
})
export class RevenuePath {
  @Field(() => entityTypeOf('Model'), { description: 'The model.' })
  model: object;

  @Field(() => Entity, { description: 'What the model powers: a product, or a whole segment.' })
  product: object;

  @Field(() => entityTypeOf('Segment'), {
    nullable: true,
    description: 'The segment that it sits in, where known.',
  })
  segment: object | null;

  @Field(() => entityTypeOf('Company'), { description: 'The company that offers it or reports the segment.' })
  company: object;

  @Field(() => Metric, {
    nullable: true,
    description: 'The latest revenue of the nearest level that reports one; null where none is reported.',
  })
  revenue: Metric | null;

  @Field(() => Entity, {
    nullable: true,
    description: 'The level whose revenue it is: the product, the segment or the company.',
  })
  revenueOf: object | null;

  @Field(() => Growth, { nullable: true, description: 'How that revenue grew on the year, where known.' })
  growth: Growth | null;

  @Field(() => [Relation], { description: 'Every hop of the way, from the model to the company, with its evidence.' })
  relations: Relation[];

  @Field(() => Certainty, { description: 'That of the least sure hop.' })
  certainty: string;
}

export const RevenuePathConnection = connectionType({
  name: 'RevenuePath',
  node: () => RevenuePath,
  nodes: 'ways from a model to revenue',
  total: false,
});
