/** Builds the executable schema from the classes in schema/ and resolvers/. */
import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { resolvers } from '../resolvers';
import { giveUnits } from '../resolvers/metric-value';
import { ENTITY_TYPES } from './entity';

/** Validation of arguments is the graph's own: it gives messages with a fix. */
export function buildAsterismSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...ENTITY_TYPES.values()],
    validate: false,
  });
  giveUnits(schema);
  // TypeGraphQL has no place for the description of a root type.
  const query = schema.getQueryType();
  if (query)
    query.description = 'Where to start: one thing by its id, all of a kind, search, and questions across the graph.';
  return schema;
}

/** The schema in GraphQL's own language, sorted, so that a change of it shows as just that in a diff. */
export const printAsterismSchema = (schema: GraphQLSchema): string =>
  `# Made by npm run schema from the classes in schema/ and resolvers/. Do not edit.\n${printSchema(lexicographicSortSchema(schema))}\n`;
