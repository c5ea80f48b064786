/** Relay connections, made on demand: one type a sort of node, or a pair of owner and target for relation fields. */
import { type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { defineField, defineObject, type TypeFunction } from './define';
import { Highlight } from './search-highlight';

@ObjectType({ description: 'Where a page stands in its connection.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null when the page is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null when the page is empty.' })
  endCursor: string | null;
}

export interface ConnectionShape {
  /** What the names begin with: "Company" makes CompanyConnection and CompanyEdge. */
  readonly name: string;
  readonly node: TypeFunction;
  /** What the nodes are, for the descriptions. */
  readonly nodes: string;
  /** The type of the relation on the edge, where there is one. */
  readonly relation?: TypeFunction;
  /** Whether the edges tell how well their nodes answer a search, and where. */
  readonly scored?: boolean;
  readonly total?: boolean;
}

const made = new Map<string, ClassType<object>>();

/** The connection type of a shape; the same name gives the same type. */
export function connectionType(shape: ConnectionShape): ClassType<object> {
  const { name, node, nodes, relation, scored, total = true } = shape;
  const known = made.get(name);
  if (known) return known;
  const edge = defineObject(`${name}Edge`, `One of the ${nodes}, and its place in the connection.`);
  defineField(edge, 'cursor', () => String, {
    description: 'Its place: give it as `after` or `before` to go on from here.',
  });
  defineField(edge, 'node', node, { description: `One of the ${nodes}.` });
  if (relation)
    defineField(edge, 'relation', relation, { description: 'The relation that leads to the node, with its evidence.' });
  if (scored) {
    defineField(edge, 'score', () => Float, { description: 'How well it answers, from 0 to 1 (a name is the text).' });
    defineField(edge, 'highlights', () => [Highlight], {
      description: 'Where it answers: its names in which the text, or a part of it, is found, then its description.',
    });
  }
  const connection = defineObject(`${name}Connection`, `A page of ${nodes}.`);
  defineField(connection, 'edges', () => [edge], { description: `The ${nodes} of the page, with what leads to them.` });
  defineField(connection, 'nodes', () => [node()], { description: `The ${nodes} of the page.` });
  defineField(connection, 'pageInfo', () => PageInfo, { description: 'Where the page stands.' });
  if (total)
    defineField(connection, 'totalCount', () => Int, { description: 'How many there are on all pages together.' });
  made.set(name, connection);
  return connection;
}
