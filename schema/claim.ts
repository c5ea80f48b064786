import { Field, ObjectType } from 'type-graphql';
import { CLAIM_KINDS } from '../src/ontology/statements';
import { Entity } from './entity';
import { Node } from './node';
import { Statement } from './statement';

@ObjectType({
  description: 'A qualitative assertion: an assessment, a ranking, a cause, a strategy, a risk.',
  implements: [Node, Statement],
  simpleResolvers: true,
})
export class Claim {
  @Field(() => String, { description: `What sort of assertion: ${Object.keys(CLAIM_KINDS).join(', ')}.` })
  kind: string;

  @Field(() => String, { description: 'The assertion, in English.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'The assertion, in Chinese.' })
  textZh: string | null;

  @Field(() => [Entity], { description: 'What it is about.' })
  about: string[];
}
