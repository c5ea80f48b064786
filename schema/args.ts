import { ArgsType, type ClassType, Field, Int } from 'type-graphql';
import type { ConnectionArgs } from '../src/graph/cypher';
import type { FilterSpec } from '../src/graph/filter/specs';
import { RELATION_FILTER } from '../src/graph/filter/specs';
import { DEFAULT_PAGE, MAX_PAGE } from '../src/graph/page';
import { defineField, named } from './define';
import { filterType } from './filters';

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

const made = new Map<string, ClassType<ConnectionArgs>>();

/** The arguments of a connection whose rows a spec filters; `related` adds a filter on the relation. */
export function connectionArgs(spec: FilterSpec, related = false): ClassType<ConnectionArgs> {
  const name = `${spec.name}${related ? 'Related' : ''}Args`;
  const known = made.get(name);
  if (known) return known;
  const type = named(name) as ClassType<ConnectionArgs>;
  Object.setPrototypeOf(type, PageArguments);
  Object.setPrototypeOf(type.prototype, PageArguments.prototype);
  ArgsType()(type);
  defineField(type, 'filter', () => filterType(spec), {
    description: 'Which of them; all when left out.',
    nullable: true,
  });
  if (related)
    defineField(type, 'relation', () => filterType(RELATION_FILTER), {
      description: 'Which of the relations that lead to them: by certainty, by date.',
      nullable: true,
    });
  made.set(name, type);
  return type;
}
