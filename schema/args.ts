import { ArgsType, type ClassType, Field, Int } from 'type-graphql';
import { RELATION_FILTER } from '../src/graph/filter/specs';
import type { FilterSpec } from '../src/graph/filter/types';
import { orderOf } from '../src/graph/order/specs';
import type { ConnectionArgs } from '../src/graph/page';
import { DEFAULT_PAGE, MAX_PAGE } from '../src/graph/page';
import { defineField, named } from './define';
import { filterType } from './filters';
import { orderType } from './orders';
import { DateScalar } from './scalars';

@ArgsType()
export class PageArguments implements ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many, from the start; at most ${MAX_PAGE}, and ${DEFAULT_PAGE} when neither first nor last is given.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: `How many, from the end; at most ${MAX_PAGE}.` })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string;
}

export const AS_OF = {
  nullable: true,
  description:
    'The graph as of this date, all the way down: only what sources had said by then, with figures that were superseded later. Today when left out.',
};

const made = new Map<string, ClassType<ConnectionArgs>>();

/** Whether the connection is a field over relations, of a statement's subject, or at the root, where time can be set. */
export type Place = 'related' | 'nested' | 'root';

/** The arguments of a connection whose rows a spec filters: at the root with `asOf`, over relations with a filter on them. */
export function connectionArgs(spec: FilterSpec, place: Place): ClassType<ConnectionArgs> {
  const name = `${spec.name} ${place}`;
  const known = made.get(name);
  if (known) return known;
  const order = orderType(orderOf(spec));
  const type = named(name) as ClassType<ConnectionArgs>;
  Object.setPrototypeOf(type, PageArguments);
  Object.setPrototypeOf(type.prototype, PageArguments.prototype);
  ArgsType()(type);
  defineField(type, 'orderBy', () => [order], {
    description: 'In which order, by one key or several; by id when left out.',
    nullable: true,
  });
  defineField(type, 'filter', () => filterType(spec), {
    description: 'Which of them; all when left out.',
    nullable: true,
  });
  if (place === 'root') defineField(type, 'asOf', () => DateScalar, AS_OF);
  if (place === 'related')
    defineField(type, 'relation', () => filterType(RELATION_FILTER), {
      description: 'Which of the relations that lead to them: by certainty, by date.',
      nullable: true,
    });
  made.set(name, type);
  return type;
}
