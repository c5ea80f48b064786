/** The connections of the API, and what each gives in memory: all of it, in the order by id. */

import { type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { KINDS, kindEnum } from '../../../src/ontology/kinds';
import { relationSpec } from '../../../src/ontology/relations';
import { compareText } from './compare';
import { type Link, linksOf } from './leads';
import { stands, type Thing, type World } from './world';

export interface RootConnection {
  readonly field: string;
  /** The type of its nodes. */
  readonly type: string;
  /** The names of the input types of its arguments. */
  readonly filter: string;
  readonly order: string;
  readonly all: (asOf: string | null) => Link[];
}

export interface NestedConnection {
  readonly root: RootConnection;
  readonly field: string;
  readonly filter: string;
  readonly order: string;
  /** Whether it takes a filter on the relation that leads to the nodes. */
  readonly related: boolean;
  readonly all: (parent: Thing, asOf: string | null) => Link[];
}

/** Whether it leads over a relation from its source to its target. */
const leadsOut = ({ via, other }: Link): boolean =>
  via !== null && relationSpec(via.values.type as string)?.symmetric !== true && via.refers.target?.[0] === other.id;

/** The order by id: of the relation from its source on, else of the thing, then of the relation that leads to it. */
export const byId = (a: Link, b: Link): number =>
  (leadsOut(a) && leadsOut(b) ? 0 : compareText(a.other.id, b.other.id)) ||
  compareText(a.via?.id ?? '', b.via?.id ?? '');

const direct = (other: Thing): Link => ({ other, via: null });

const inputName = (type: GraphQLObjectType, field: string, argument: string): string => {
  const arg = type.getFields()[field]?.args.find(({ name }) => name === argument);
  return arg ? getNamedType(arg.type).name : '';
};

export function rootConnections(schema: GraphQLSchema, world: World): RootConnection[] {
  const query = schema.getQueryType() as GraphQLObjectType;
  const root = (field: string, type: string, things: readonly Thing[]): RootConnection => ({
    field,
    type,
    filter: inputName(query, field, 'filter'),
    order: inputName(query, field, 'orderBy'),
    all: (asOf) =>
      things
        .filter((thing) => stands(thing, asOf))
        .map(direct)
        .sort(byId),
  });
  return [
    ...KINDS.map(({ kind, plural }) =>
      root(
        plural,
        kind,
        world.things.Entity.filter(({ values }) => values.kind === kindEnum(kind)),
      ),
    ),
    ...(['Measure', 'Metric', 'Event', 'Claim', 'Relation'] as const).map((type) =>
      root(`${type.toLowerCase()}s`, type, world.things[type]),
    ),
  ];
}

/** Every connection on a kind of entity or on measures. */
export function nestedConnections(schema: GraphQLSchema, world: World): NestedConnection[] {
  const roots = new Map(rootConnections(schema, world).map((root) => [root.field, root]));
  return [...KINDS.map(({ kind, plural }) => [kind, plural] as const), ['Measure', 'measures'] as const].flatMap(
    ([typeName, plural]) => {
      const type = schema.getType(typeName) as GraphQLObjectType;
      return Object.values(type.getFields()).flatMap(({ name: field, args }) =>
        args.some(({ name }) => name === 'filter')
          ? [
              {
                root: roots.get(plural) as RootConnection,
                field,
                filter: inputName(type, field, 'filter'),
                order: inputName(type, field, 'orderBy'),
                related: args.some(({ name }) => name === 'relation'),
                all: (parent: Thing, asOf: string | null) => linksOf(world, parent, field, asOf).sort(byId),
              },
            ]
          : [],
      );
    },
  );
}
