import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Entity } from '../schema/entity';
import { Event } from '../schema/event';
import { Period } from '../schema/period';
import type { Graph } from '../src/graph/graph';
import { type EventRow, periodOf } from '../src/graph/rows';
import { InGraph } from './moment';

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => Period, { nullable: true })
  period(@Root() event: EventRow) {
    return periodOf(event);
  }

  @FieldResolver(() => [Entity])
  participants(@Root() { participants }: EventRow, @InGraph() graph: Graph) {
    return participants.map((id) => graph.entity(id));
  }
}
