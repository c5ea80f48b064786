import { Field, Float, ObjectType } from 'type-graphql';
import { Entity } from './entity';
import { Comparator, Origin, Transformation } from './enums';
import { Measure } from './measure';
import { Node } from './node';
import { Period } from './period';
import { DateScalar, DecimalScalar } from './scalars';
import { Statement, SUPERSEDED_ON } from './statement';

@ObjectType({
  description: 'What tells a figure from others of the same subject, measure and period: an age group, a price tier.',
  simpleResolvers: true,
})
export class MetricDimension {
  @Field(() => String, { description: 'The dimension: "platform", "quantisation".' })
  name: string;

  @Field(() => String, { description: 'Where on it the figure stands: "Android", "4bit".' })
  value: string;
}

@ObjectType({
  description: 'One observed figure: a measure of a subject over a period.',
  implements: [Node, Statement],
  simpleResolvers: true,
})
export class Metric {
  @Field(() => Entity, { description: 'Whose figure it is.' })
  subject: string;

  @Field(() => Measure, { description: 'What is measured.' })
  measure: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The exact value in the unit: 5100000000, not 51. Null when the source gives no number: see `note`.',
  })
  value: string | null;

  @Field(() => Float, { nullable: true, description: 'The value as a floating-point number, for plots.' })
  number: number | null;

  @Field(() => Comparator, {
    description: 'How the figure relates to the value: "more than 600 million" is GT 600000000.',
  })
  comparator: string;

  @Field(() => String, {
    description: 'The unit of the value: CNY, USD, percent, percentage_point, calls/day, EFLOPS and so on.',
  })
  unit: string;

  @Field(() => String, {
    nullable: true,
    description: 'The short form in which the source writes the figure: "超6亿次".',
  })
  text: string | null;

  @Field(() => Period, { nullable: true, description: 'The time it is for; null when the source does not say.' })
  period: Period | null;

  @Field(() => Transformation, {
    nullable: true,
    description: 'The sort of change, when the figure is a change of a level ("+14% on the year"); null for a level.',
  })
  transformation: string | null;

  @Field(() => Period, {
    nullable: true,
    description: 'The time a change is measured against, where the sort of change alone does not say.',
  })
  basePeriod: Period | null;

  @Field(() => Entity, {
    nullable: true,
    description: 'What a ratio or a comparison is against: GPT-4, of "1/400 of its price".',
  })
  reference: string | null;

  @Field(() => [MetricDimension], {
    description: 'What tells it from other figures of the same subject, measure and period; mostly nothing.',
  })
  dimensions: MetricDimension[];

  @Field(() => DateScalar, { nullable: true, description: SUPERSEDED_ON })
  supersededOn: string | null;
}

@ObjectType({ description: 'How much a figure grew, and how that is known.', simpleResolvers: true })
export class Growth {
  @Field(() => DecimalScalar, {
    description:
      'The change in percent of the base: "14", "-3.5". A source that says "twice" (a quotient of 2) states 100.',
  })
  percent: string;

  @Field(() => Origin, { description: 'Whether a source states it, or it is worked out here from two stated levels.' })
  origin: string;

  @Field(() => Comparator, { description: 'How the growth relates to the percentage: "more than 200 %" is GT.' })
  comparator: string;

  @Field(() => Metric, { nullable: true, description: 'The level it is measured against, where the graph has it.' })
  base: Metric | null;

  @Field(() => Metric, {
    nullable: true,
    description: 'The statement that gives it, with its evidence; null when computed.',
  })
  statement: Metric | null;

  @Field(() => [Metric], {
    description:
      'Other statements that stand and give another growth for the same change; the newest is the one given here.',
  })
  conflicts: Metric[];
}
