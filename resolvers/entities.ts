/** Every kind of entity: its two root fields, and a field for every relation type it can take part in. */
import { ArgsType, type ClassType, Field, ID } from 'type-graphql';
import { AS_OF, connectionArgs } from '../schema/args';
import { connectionType } from '../schema/connections';
import { isList, Ticker, typeOfKinds } from '../schema/entity';
import { Relation } from '../schema/relation';
import { DateScalar } from '../schema/scalars';
import { filterOf } from '../src/graph/filter/specs';
import { checkId } from '../src/graph/nodes';
import type { ConnectionArgs } from '../src/graph/page';
import type { EntityRow } from '../src/graph/rows';
import { ALL, related } from '../src/graph/sources';
import { tickerOf } from '../src/graph/values';
import { KINDS, type KindSpec, type PropertySpec } from '../src/ontology/kinds';
import { RELATION_FIELDS, type RelationField } from '../src/ontology/relations';
import { defineFieldResolver, defineQuery, defineResolver } from './define';
import { wanted } from './selection';

@ArgsType()
export class IdArgument {
  @Field(() => ID, { description: 'The id: "company:baidu". `search` finds ids by name.' })
  id: string;

  @Field(() => DateScalar, AS_OF)
  asOf?: string;
}

function rootFields(resolver: ClassType<object>, { kind, prefix, plural }: KindSpec): void {
  const type = typeOfKinds([kind]);
  const connection = connectionType({ name: kind, node: type, nodes: plural });
  const all = ALL.kind(kind);
  defineQuery<IdArgument>(resolver, prefix, {
    type,
    nullable: true,
    args: IdArgument,
    description: `The ${prefix} with this id, or null when the graph has none.`,
    resolve: (_, { id }, graph) => graph.node(checkId(id, 'id', kind)),
  });
  defineQuery<ConnectionArgs>(resolver, plural, {
    type: () => connection,
    args: connectionArgs(filterOf([kind]), 'root'),
    description: `All ${plural}, by id.`,
    resolve: (_, args, graph, info) => graph.page(all, null, args, wanted(info)),
  });
}

function relationField(resolver: ClassType<object>, field: RelationField): void {
  const { owner, targets, description } = field;
  const source = related(field);
  const connection = connectionType({
    name: `${owner}${targets.length === 1 ? targets[0] : 'Entity'}`,
    node: typeOfKinds(targets),
    nodes: 'related entities',
    relation: () => Relation,
  });
  defineFieldResolver<EntityRow, ConnectionArgs>(resolver, field.field, {
    type: () => connection,
    args: connectionArgs(filterOf(targets), 'related'),
    description,
    resolve: ({ id }, args, graph, info) => graph.page(source, id, args, wanted(info)),
  });
}

/** A property that is a list is there even when no source filled it. */
function listField(resolver: ClassType<object>, { name, type, description }: PropertySpec): void {
  const tickers = type === 'tickers';
  defineFieldResolver<EntityRow, undefined>(resolver, name, {
    type: tickers ? () => [Ticker] : () => [String],
    description,
    resolve: (row) => {
      const items = (row[name] ?? []) as readonly string[];
      return tickers ? items.map(tickerOf) : items;
    },
  });
}

function fieldsOf({ kind, properties }: KindSpec): ClassType<object> {
  const resolver = defineResolver(`${kind}Resolver`, typeOfKinds([kind]));
  for (const property of properties) if (isList(property)) listField(resolver, property);
  for (const field of RELATION_FIELDS) if (field.owner === kind) relationField(resolver, field);
  return resolver;
}

/** Root fields have a resolver of their own: `segments` is one, and a field of Segment too. */
const roots = defineResolver('EntityRootsResolver');
for (const spec of KINDS) rootFields(roots, spec);

export const entityResolvers = [roots, ...KINDS.map(fieldsOf)];
