import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from './scalars';

@ObjectType({
  description: 'A unit that values can be given in. Units of one base convert into each other.',
  simpleResolvers: true,
})
export class Unit {
  @Field(() => String, { description: 'Its name: "CNY", "calls/day", "EFLOPS".' })
  unit: string;

  @Field(() => String, { description: 'What it measures, as in `Measure.dimension`: "currency", "frequency".' })
  dimension: string;

  @Field(() => String, { description: 'What one of it is, in words.' })
  description: string;

  @Field(() => String, { description: 'The unit that it and all it converts to are counted in: "calls/week".' })
  base: string;

  @Field(() => DecimalScalar, { description: 'One of it, in the base; exact: 7 for "calls/day".' })
  factor: string;

  @Field(() => String, { description: 'Where the factor is from: a standard, or the definition of the unit.' })
  source: string;

  @Field(() => [String], { description: 'Other names that it can be asked for by: "%", "元".' })
  aliases: string[];
}
