/** Builds the executable schema from the classes in schema/ and resolvers/. */
import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { resolvers } from '../resolvers';
import { ENTITY_TYPES } from './entity';

/** Validation of arguments is the graph's own: it gives messages with a fix. */
export const buildAsterismSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...ENTITY_TYPES.values()],
    validate: false,
  });

/** The schema in GraphQL's own language, sorted, so that a change of it shows as just that in a diff. */
export const printAsterismSchema = (schema: GraphQLSchema): string =>
  `# Made by npm run schema from the classes in schema/ and resolvers/. Do not edit.\n${printSchema(lexicographicSortSchema(schema))}\n`;
