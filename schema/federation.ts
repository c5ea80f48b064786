/**
 * The schema as a subgraph of Apollo Federation 2 (https://www.apollographql.com/docs/federation/subgraph-spec): other
 * subgraphs may add fields to whatever has an id here. Made from the plain schema with graphql-js alone: the directives
 * are for the router that composes, which reads them in `_service`, and mean nothing when a query runs.
 */
import {
  type ConstDirectiveNode,
  extendSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import type { Context } from '../src/context';
import { typeNameOf } from '../src/graph/nodes';
import { type Representation, referenced } from '../src/graph/references';
import type { NodeRow } from '../src/graph/rows';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';

/** The directive as a parsed document holds it: "@key(fields: "id")". */
function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar X ${text}`, { noLocation: true }).definitions;
  const [found] = definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  return found as ConstDirectiveNode;
}
const KEY = directive('@key(fields: "id")');
const SHAREABLE = directive('@shareable');

/** What other subgraphs define just so: Relay's specification has the type. */
const SHARED: ReadonlySet<string> = new Set(['PageInfo']);

const isEntity = ({ interfaces }: ObjectTypeDefinitionNode): boolean =>
  interfaces?.some(({ name }) => name.value === 'Node') ?? false;

/** The schema as a router composes it: what has an id can be referred to by it. */
export function printSubgraph(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(lexicographicSortSchema(schema))), {
    ObjectTypeDefinition(type) {
      const added = [...(isEntity(type) ? [KEY] : []), ...(SHARED.has(type.name.value) ? [SHAREABLE] : [])];
      return { ...type, directives: [...(type.directives ?? []), ...added] };
    },
  });
  return `${LINK}\n\n${print(document)}\n`;
}

const MACHINERY = (entities: readonly string[]) => `
"A reference from another subgraph: an object with __typename and the key, id."
scalar _Any

"Whatever has an id, and so can be referred to from other subgraphs."
union _Entity = ${entities.join(' | ')}

"What the router composes."
type _Service {
  "The schema of this subgraph, with the directives of Federation."
  sdl: String!
}

extend type Query {
  "What references from other subgraphs stand for, in their order, with null where the graph has nothing."
  _entities(
    "The references, each an object with __typename and id."
    representations: [_Any!]!
  ): [_Entity]!

  "The schema of this subgraph, for the router."
  _service: _Service!
}`;

/** The schema with the fields that a router asks of a subgraph. */
export function federated(schema: GraphQLSchema): GraphQLSchema {
  const node = schema.getType('Node');
  const entities = isInterfaceType(node)
    ? schema
        .getPossibleTypes(node)
        .map(({ name }) => name)
        .sort()
    : [];
  const sdl = printSubgraph(schema);
  const subgraph = extendSchema(schema, parse(MACHINERY(entities)));
  const types: ReadonlySet<string> = new Set(entities);

  const union = subgraph.getType('_Entity') as GraphQLUnionType;
  union.resolveType = (row: NodeRow) => typeNameOf(row.id);
  const query = (subgraph.getQueryType() as GraphQLObjectType<unknown, Context>).getFields();
  Object.assign(query._service as object, { resolve: () => ({ sdl }) });
  Object.assign(query._entities as object, {
    resolve: (_: unknown, { representations }: { representations: readonly Representation[] }, { graph }: Context) =>
      representations.map((representation, i) => referenced(graph, types, representation, `representations[${i}]`)),
  });
  return subgraph;
}
