import { Field, ObjectType } from 'type-graphql';
import { EVENT_KINDS } from '../src/ontology/statements';
import { Entity } from './entity';
import { Node } from './node';
import { Period } from './period';
import { DateScalar } from './scalars';
import { Statement } from './statement';

@ObjectType({
  description: 'Something that happened, or is said to be about to.',
  implements: [Node, Statement],
  simpleResolvers: true,
})
export class Event {
  @Field(() => String, { description: `What sort of happening: ${Object.keys(EVENT_KINDS).join(', ')}.` })
  kind: string;

  @Field(() => String, { description: 'What happened, in English.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What happened, in Chinese.' })
  titleZh: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day; null when the source names none.' })
  date: string | null;

  @Field(() => Period, { nullable: true, description: 'When, if the source gives a stretch of time.' })
  period: Period | null;

  @Field(() => [Entity], { description: 'Who and what took part.' })
  participants: string[];
}
