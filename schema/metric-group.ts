import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GROUP_KEYS } from '../src/graph/metric-groups';
import { Transformation } from './enums';
import { DecimalScalar } from './scalars';

export const MetricGroupKey = Object.fromEntries(Object.keys(GROUP_KEYS).map((key) => [key, key]));
registerEnumType(MetricGroupKey, {
  name: 'MetricGroupKey',
  description: 'What figures can be grouped by.',
  valuesConfig: Object.fromEntries(Object.entries(GROUP_KEYS).map(([key, { description }]) => [key, { description }])),
});

@ObjectType({
  description:
    'Figures that have something in common: always their unit, and whether they are levels or which sort of change.',
  simpleResolvers: true,
})
export class MetricGroup {
  @Field(() => GraphQLJSON, {
    description:
      'What the group has in common, by the keys asked for: { "measure": "measure:revenue", "period": "2024-Q2" }. Null for a figure without a period.',
  })
  key: object;

  @Field(() => String, { description: 'The unit of all its figures, and of its statistics.' })
  unit: string;

  @Field(() => Transformation, {
    nullable: true,
    description: 'The sort of change that all its figures are; null for levels.',
  })
  transformation: string | null;

  @Field(() => Int, {
    description: 'How many figures, those without a number included. Two sources of one figure count twice.',
  })
  count: number;

  @Field(() => Int, { description: 'How many of them have no number. The statistics leave these out.' })
  missing: number;

  @Field(() => Int, {
    description:
      'How many of them are bounds or approximate: "more than 600 million". The statistics take these at the number written.',
  })
  inexact: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'The least number; null when no figure has one.' })
  min: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The greatest number; null when no figure has one.' })
  max: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The exact sum; null when no figure has a number. It means something only where the figures add up: not over overlapping periods, over a whole and its parts, over two sources of one figure, or of ratios.',
  })
  sum: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The mean of the numbers, each with the same weight, to 20 digits; null when no figure has one.',
  })
  average: string | null;
}
