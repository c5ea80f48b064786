/** The peer: @neo4j/graphql over the same nodes and relationships, on Apollo Server over Fastify as ours is. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { serve } from './child';

const typeDefs = `
type Company @node(labels: ["Entity", "Company"]) {
  id: ID!
  name: String!
  nameZh: String
  country: String
  roles: [String!]
  models: [Model!]! @relationship(type: "DEVELOPS", direction: OUT, properties: "Link")
  products: [Product!]! @relationship(type: "OFFERS", direction: OUT, properties: "Link")
  segments: [Segment!]! @relationship(type: "HAS_SEGMENT", direction: OUT, properties: "Link")
  metrics: [Metric!]! @relationship(type: "HAS_METRIC", direction: OUT)
}
type Model @node(labels: ["Entity", "Model"]) {
  id: ID!
  name: String!
  nameZh: String
  developers: [Company!]! @relationship(type: "DEVELOPS", direction: IN, properties: "Link")
  powers: [Product!]! @relationship(type: "POWERS", direction: OUT, properties: "Link")
}
type Product @node(labels: ["Entity", "Product"]) {
  id: ID!
  name: String!
  nameZh: String
  poweredBy: [Model!]! @relationship(type: "POWERS", direction: IN, properties: "Link")
  partOf: [Segment!]! @relationship(type: "PART_OF", direction: OUT, properties: "Link")
  offeredBy: [Company!]! @relationship(type: "OFFERS", direction: IN, properties: "Link")
}
type Segment @node(labels: ["Entity", "Segment"]) {
  id: ID!
  name: String!
  nameZh: String
  parent: [Company!]! @relationship(type: "HAS_SEGMENT", direction: IN, properties: "Link")
  parts: [Product!]! @relationship(type: "PART_OF", direction: IN, properties: "Link")
  metrics: [Metric!]! @relationship(type: "HAS_METRIC", direction: OUT)
}
type Metric @node(labels: ["Metric", "Statement"]) {
  id: ID!
  measure: String!
  value: String
  number: Float
  unit: String!
  period: String
  periodStart: String
  periodEnd: String
  transformation: String
}
type Link @relationshipProperties {
  id: ID!
  certainty: String!
}
`;

serve(async ({ database }) => {
  if (!('neo4j' in database)) throw new Error('Expected Neo4j: @neo4j/graphql speaks to no other database.');
  const driver = neo4j.driver(database.neo4j, undefined, { telemetryDisabled: true });
  let statements = 0;
  const session = driver.session.bind(driver);
  // It opens one for each statement.
  driver.session = (config) => {
    statements++;
    return session(config);
  };
  // Dates are kept as text, which it compares only when told to.
  const features = { filters: { String: { GT: true, LTE: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const fastify = Fastify();
  const apollo = new ApolloServer({
    schema,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(fastify),
    ],
  });
  await apollo.start();
  const context = async () => ({ sessionConfig: { database: 'neo4j' } });
  fastify.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) });
  return {
    url: await fastify.listen({ host: '127.0.0.1', port: 0 }),
    engine: null,
    statements: () => statements,
    async close() {
      await apollo.stop();
      await driver.close();
    },
  };
});
