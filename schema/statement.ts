import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { typeNameOf } from '../src/graph/nodes';
import type { StatementRow } from '../src/graph/rows';
import { entityTypeOf } from './entity';
import { Certainty } from './enums';
import { Node } from './node';
import { DateScalar } from './scalars';
import { LAST_WRITE, Retraction, Write } from './write';

@ObjectType({ description: 'Where a document says something, and on whose word.', simpleResolvers: true })
export class Citation {
  @Field(() => entityTypeOf('Document'), { description: 'The document.' })
  document: string;

  @Field(() => String, { description: 'The place in the document: section and paragraph, or chart.' })
  locator: string;

  @Field(() => [String], {
    description:
      'Who says it on whose word, outermost first: ["Huafu Securities", "QbitAI", "Baidu 24Q2 earnings call"] is Huafu quoting QbitAI quoting the call.',
  })
  attribution: string[];
}

/** Of metrics and relations: events and claims are never superseded. */
export const SUPERSEDED_ON =
  'The date of the later statement, of the same figure or link, that took its place; null while it stands, and when it was retracted.';

@InterfaceType({
  description: 'Something a source says: kept with who said it, where, and how sure they are.',
  resolveType: (row: StatementRow) => typeNameOf(row.id),
  implements: Node,
})
export abstract class Statement extends Node {
  @Field(() => Certainty, { description: 'How sure the source is.' })
  certainty: string;

  @Field(() => String, {
    nullable: true,
    description: 'An ambiguity or a caveat: what a reader should know before using it.',
  })
  note: string | null;

  @Field(() => DateScalar, { description: 'The date of the document it comes from.' })
  recordedOn: string;

  @Field(() => [Citation], { description: 'The evidence: every place that says it.' })
  citations: Citation[];

  @Field(() => Write, { nullable: true, description: LAST_WRITE })
  write: Write | null;

  @Field(() => Retraction, {
    nullable: true,
    description:
      'That it was taken back, and why; null while it was not. Only `node` and the like still find one that was.',
  })
  retraction: Retraction | null;
}
