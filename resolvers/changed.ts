import {
  Arg,
  Args,
  ArgsType,
  Field,
  FieldResolver,
  ID,
  Int,
  Resolver,
  type ResolverData,
  Root,
  Subscription,
} from 'type-graphql';
import { Change } from '../schema/change';
import { Entity } from '../schema/entity';
import { EntityKind } from '../schema/enums';
import { Write } from '../schema/write';
import type { Context } from '../src/context';
import { wants } from '../src/events/filter';
import type { ChangeQueue, Delivery } from '../src/events/queue';
import { type ChangeFilterArgs, changeFilter, MOST_ENTITIES } from '../src/graph/change-filter';
import type { Graph } from '../src/graph/graph';
import { DEFAULT_PAGE, MAX_PAGE } from '../src/graph/page';
import { within } from '../src/graph/range';
import type { Kind } from '../src/ontology/kinds';
import { InGraph } from './moment';

@ArgsType()
class ChangedArguments implements ChangeFilterArgs {
  @Field(() => [EntityKind], {
    nullable: true,
    description: 'Only changes that touch an entity of one of these kinds. All when left out.',
  })
  kinds?: Kind[];

  @Field(() => [ID], {
    nullable: true,
    description:
      `Only changes that touch one of these entities, at most ${MOST_ENTITIES.toLocaleString('en')}, which need not be ` +
      'there yet. With `kinds` too, both hold of it. All when left out.',
  })
  entities?: string[];
}

/** Reads what the filter needs once; whoever subscribes waits for that. */
async function subscribe({ args, context }: Pick<ResolverData, 'args' | 'context'>): Promise<ChangeQueue> {
  const { graph, subscribe: changes } = context as Context;
  return changes(await changeFilter(args as ChangeFilterArgs, graph));
}

type ChangeRow = Delivery['event'] & Pick<Delivery, 'filter'>;

@Resolver(() => Change)
export class ChangedResolver {
  @Subscription(() => Change, {
    subscribe,
    description:
      'Tells of every change of the graph from now on, once it is committed: of those that touch what is asked for, or of ' +
      'all. A change touches the entities that are new, changed or gone, and those that a new, changed or gone ' +
      'statement is about. One that touches more than 10,000 is told to all who ask for its kinds. Whoever was away ' +
      'compares `graph { revision }` with the last `revision` it was told.',
  })
  changed(@Root() { event, filter }: Delivery, @Args(() => ChangedArguments) _: ChangedArguments): ChangeRow {
    return { ...event, filter };
  }

  @FieldResolver(() => Write, {
    nullable: true,
    description: 'Its record, with the reason that was given.',
  })
  write(@Root() { write }: ChangeRow, @InGraph() graph: Graph) {
    return graph.write(write);
  }

  @FieldResolver(() => [Entity], {
    description:
      'The touched entities that the subscription asks for, by id, as they read now: after the change, and perhaps after ' +
      'later ones. Those that are gone are left out.',
  })
  async entities(
    @Root() { touched, removed, filter }: ChangeRow,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_PAGE,
      description: `How many; at most ${MAX_PAGE}.`,
    })
    first: number,
    @InGraph() graph: Graph,
  ) {
    const most = within('first', first, 0, MAX_PAGE);
    const gone = new Set(removed.ids);
    const ids = touched.ids.filter((id) => wants(filter, id) && !gone.has(id)).slice(0, most);
    const rows = await Promise.all(ids.map((id) => graph.node(id)));
    return rows.filter((row) => row !== null);
  }
}
