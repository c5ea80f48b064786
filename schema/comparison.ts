import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity';
import { Measure } from './measure';
import { Metric } from './metric';

@ObjectType({ description: 'A figure in a table of subjects side by side.', simpleResolvers: true })
export class ComparisonCell {
  @Field(() => Entity, { description: 'Whose figure it is.' })
  subject: object;

  @Field(() => Metric, {
    nullable: true,
    description:
      'The figure, in the unit of its source, which need not be that of the cell beside it. Null where no source gives one.',
  })
  metric: Metric | null;
}

@ObjectType({ description: 'One measure across subjects.', simpleResolvers: true })
export class ComparisonRow {
  @Field(() => Measure, { description: 'What is measured.' })
  measure: Measure;

  @Field(() => [ComparisonCell], { description: 'A cell for each subject, in the order asked for.' })
  cells: ComparisonCell[];
}
