import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entity } from '../schema/entity';
import { Event } from '../schema/event';
import { Period } from '../schema/period';
import type { Context } from '../src/context';
import { type EventRow, periodOf } from '../src/graph/rows';

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => Period, { nullable: true })
  period(@Root() event: EventRow) {
    return periodOf(event);
  }

  @FieldResolver(() => [Entity])
  participants(@Root() { participants }: EventRow, @Ctx() { graph }: Context) {
    return participants.map((id) => graph.entity(id));
  }
}
