import { Field, ID, ObjectType } from 'type-graphql';
import type { BoundedIds } from '../src/bundle/bounded-ids';
import { ChangedIds } from './change';
import { connectionType } from './connections';
import { WriteAction } from './enums';
import { DateTimeScalar } from './scalars';

@ObjectType({ description: 'The record of one write: who changed the graph, when, and what.', simpleResolvers: true })
export class Write {
  @Field(() => ID, { description: 'Unique in the graph. `node` does not look it up.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When. No two writes of a graph have the same moment.' })
  at: string;

  @Field(() => String, {
    description:
      'Who: "token:" and the subject of a token, "cli:" and a user, "loopback" for programs on the server\'s machine, or "seeds".',
  })
  by: string;

  @Field(() => WriteAction, { description: 'What the write did.' })
  action: string;

  @Field(() => String, { description: 'The bundle it was written as.' })
  bundle: string;

  @Field(() => String, { nullable: true, description: 'Why, as whoever wrote it says.' })
  reason: string | null;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that were new.' })
  added: BoundedIds;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that read otherwise than before.' })
  changed: BoundedIds;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that were gone.' })
  removed: BoundedIds;
}

@ObjectType({ description: 'That a statement is taken back: it counts as never recorded.', simpleResolvers: true })
export class Retraction {
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Write, { nullable: true, description: 'Who took it back, and when.' })
  write: Write | null;
}

export const WriteConnection = connectionType({ name: 'Write', node: () => Write, nodes: 'writes' });

/** Of statements and entities. */
export const LAST_WRITE =
  'The write that made it read as it does; null for what was written before the graph kept a record.';
