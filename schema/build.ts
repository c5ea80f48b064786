/** Builds the executable schema from the classes in schema/ and resolvers/. */
import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { resolvers } from '../resolvers';
import { giveUnits } from '../resolvers/metric-value';
import { ENTITY_TYPES } from './entity';

/** TypeGraphQL wants one as soon as there are subscriptions, for those with topics; ours come from the context. */
const NO_TOPICS: PubSub = {
  publish: () => {},
  subscribe: (topic) => {
    throw new Error(`Expected a subscription with a "subscribe" of its own, got one to the topic ${topic}.`);
  },
};

/** Validation of arguments is the graph's own: it gives messages with a fix. */
export function buildAsterismSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...ENTITY_TYPES.values()],
    validate: false,
    pubSub: NO_TOPICS,
  });
  giveUnits(schema);
  // TypeGraphQL has no place for the description of a root type.
  const subscription = schema.getSubscriptionType();
  if (subscription) subscription.description = 'What is told as it happens, over a WebSocket or as server-sent events.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = 'Edits of the graph, by editors: one after the other, each all of it or nothing.';
  const query = schema.getQueryType();
  if (query)
    query.description = 'Where to start: one thing by its id, all of a kind, search, and questions across the graph.';
  return schema;
}

/** The schema in GraphQL's own language, sorted, so that a change of it shows as just that in a diff. */
export const printAsterismSchema = (schema: GraphQLSchema): string =>
  `# Made by npm run schema from the classes in schema/ and resolvers/. Do not edit.\n${printSchema(lexicographicSortSchema(schema))}\n`;
