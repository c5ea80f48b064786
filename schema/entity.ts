/** The entity kinds, made from the ontology's table: one object type a kind. Their fields over relations are in resolvers/. */
import { type ClassType, Field, InterfaceType, ObjectType } from 'type-graphql';
import { typeNameOf } from '../src/graph/nodes';
import type { EntityRow } from '../src/graph/rows';
import { KINDS, type Kind, type PropertySpec } from '../src/ontology/kinds';
import { defineField, defineObject, type TypeFunction } from './define';
import { EntityKind } from './enums';
import { Node } from './node';
import { DateScalar } from './scalars';
import { LAST_WRITE, Write } from './write';

@InterfaceType({
  description: 'A thing with an identity. Everything else in the graph is a Statement about one or more entities.',
  resolveType: (row: EntityRow) => typeNameOf(row.id),
  implements: Node,
})
export abstract class Entity extends Node {
  @Field(() => EntityKind, { description: 'What sort of thing it is.' })
  kind: Kind;

  @Field(() => String, { description: 'Preferred English name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Preferred Chinese name; null where it has none of its own.' })
  nameZh: string | null;

  @Field(() => [String], { description: 'Every other name it goes by, in any language. Search finds all of them.' })
  aliases: string[];

  @Field(() => String, { nullable: true, description: 'What it is, in a line.' })
  description: string | null;

  @Field(() => Write, { nullable: true, description: LAST_WRITE })
  write: Write | null;
}

@ObjectType({ description: 'Where a share is listed.', simpleResolvers: true })
export class Ticker {
  @Field(() => String, { description: 'The exchange: "SSE", "SZSE", "HKEX", "NASDAQ", "NYSE".' })
  exchange: string;

  @Field(() => String, { description: 'The symbol on that exchange: "688256".' })
  symbol: string;
}

const PROPERTY: Readonly<Record<PropertySpec['type'], TypeFunction>> = {
  string: () => String,
  strings: () => [String],
  date: () => DateScalar,
  boolean: () => Boolean,
  tickers: () => [Ticker],
};

/** Whether a property is a list: such fields are never null. */
export const isList = ({ type }: PropertySpec): boolean => type === 'strings' || type === 'tickers';

function entityType(kind: Kind): ClassType<EntityRow> {
  const { description, properties } = KINDS.find((row) => row.kind === kind) as (typeof KINDS)[number];
  const type = defineObject(kind, description, [Node, Entity]) as ClassType<EntityRow>;
  // Lists are never null: no source need say that there is nothing.
  for (const property of properties)
    defineField(type, property.name, PROPERTY[property.type], {
      description: property.description,
      nullable: !isList(property),
    });
  return type;
}

/** The object type of each kind. */
export const ENTITY_TYPES = new Map(KINDS.map(({ kind }) => [kind, entityType(kind)]));

/** The object type of a kind. */
export const entityTypeOf = (kind: Kind): ClassType<EntityRow> => ENTITY_TYPES.get(kind) as ClassType<EntityRow>;

/** The type of nodes that are of these kinds: the kind's own, or Entity when there are several. */
export const typeOfKinds =
  (kinds: readonly Kind[]): TypeFunction =>
  () =>
    kinds.length === 1 ? entityTypeOf(kinds[0] as Kind) : Entity;
