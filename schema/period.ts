import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from './scalars';

@ObjectType({ description: 'A stretch of time, of whole days.', simpleResolvers: true })
export class Period {
  @Field(() => String, {
    description: 'As written: "2024", "2024-H1", "2024-Q2", "2024-08", "2024-08-28", "2024-08-26/2024-08-28".',
  })
  label: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  start: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  end: string;
}
