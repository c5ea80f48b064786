import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type BoundedIds, MOST_IDS } from '../src/bundle/bounded-ids';
import { WriteAction } from './enums';
import { DateTimeScalar } from './scalars';

@ObjectType({ description: 'Ids that a write is about, as far as they are told.', simpleResolvers: true })
export class ChangedIds implements BoundedIds {
  @Field(() => [ID], { description: `The first of them, by id; at most ${MOST_IDS.toLocaleString('en')}.` })
  ids: string[];

  @Field(() => Int, { description: 'How many there are in all.' })
  count: number;

  @Field(() => Boolean, { description: 'Whether there are more than `ids` tells.' })
  truncated: boolean;
}

@ObjectType({
  description: 'A change of the graph: what one write did, told after it was committed.',
  simpleResolvers: true,
})
export class Change {
  @Field(() => String, {
    description: 'The revision of the graph after it: as `graph { revision }` tells until the next write.',
  })
  revision: string;

  @Field(() => DateTimeScalar, { description: 'When it was written. No two writes of a graph have the same moment.' })
  at: string;

  @Field(() => String, {
    description: 'Who wrote it, as in `Write.by`: "token:alice", "cli:mary", "loopback", "seeds".',
  })
  by: string;

  @Field(() => WriteAction, { description: 'What the write did.' })
  action: string;

  @Field(() => String, { description: 'The bundle it was written as.' })
  bundle: string;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that are new.' })
  added: BoundedIds;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that read otherwise than before.' })
  changed: BoundedIds;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that are gone.' })
  removed: BoundedIds;
}
