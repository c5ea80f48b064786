/** What mutations give back. */
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { BoundedIds } from '../src/bundle/bounded-ids';
import { ChangedIds } from './change';
import { Entity } from './entity';
import { Statement } from './statement';
import { Write } from './write';

@ObjectType({ description: 'What a write changes in the graph, in all bundles.', simpleResolvers: true })
export class GraphDiff {
  @Field(() => ChangedIds, { description: 'Entities, measures and statements that are new.' })
  added: BoundedIds;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that read otherwise than before.' })
  changed: BoundedIds;

  @Field(() => ChangedIds, { description: 'Entities, measures and statements that are gone.' })
  removed: BoundedIds;
}

@InterfaceType({ description: 'What an edit of the graph did, or would do in a dry run.' })
export abstract class EditPayload {
  @Field(() => Boolean, { description: 'Whether anything changed: the same edit again changes nothing.' })
  changed: boolean;

  @Field(() => GraphDiff, { description: 'What changed.' })
  diff: GraphDiff;

  @Field(() => Write, { nullable: true, description: 'The record of it; null when nothing was written.' })
  write: Write | null;

  @Field(() => String, { description: 'The revision of the graph after it.' })
  revision: string;
}

@ObjectType({ description: 'What an import did.', implements: EditPayload, simpleResolvers: true })
export class ImportPayload extends EditPayload {
  @Field(() => String, { description: 'The name of the bundle.' })
  bundle: string;
}

@ObjectType({ description: 'What a retraction did.', implements: EditPayload, simpleResolvers: true })
export class RetractPayload extends EditPayload {
  @Field(() => Statement, { description: 'The statement, as the graph has it now.' })
  statement: Statement;
}

@ObjectType({ description: 'What a merge did.', implements: EditPayload, simpleResolvers: true })
export class MergeEntitiesPayload extends EditPayload {
  @Field(() => Entity, { description: 'The entity that stays, as the graph has it now.' })
  entity: Entity;
}
