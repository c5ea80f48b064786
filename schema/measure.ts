import { Field, ObjectType } from 'type-graphql';
import { Node } from './node';

@ObjectType({
  description: 'What a figure measures: revenue, price, daily calls.',
  implements: [Node],
  simpleResolvers: true,
})
export class Measure {
  @Field(() => String, { description: 'English name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Chinese name.' })
  nameZh: string | null;

  @Field(() => String, { nullable: true, description: 'What exactly is measured, in a line.' })
  description: string | null;

  @Field(() => String, {
    description: 'Which units fit: "currency", "ratio", "count", "frequency", "compute-rate" and so on.',
  })
  dimension: string;
}
