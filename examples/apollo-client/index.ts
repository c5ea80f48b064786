/**
 * Apollo Client: a cache that knows the schema, lists that grow page by page, and operations sent by their hash.
 * Run it with: npx tsx examples/apollo-client/index.ts http://localhost:4000/graphql
 */
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { print, relayStylePagination } from '@apollo/client/utilities';
import { connectionFields, EntityPageDocument, hashOf, ModelsDocument, possibleTypes } from '@asterism/client';

/** Every connection of the schema is a list to which further pages are added. */
const typePolicies: TypePolicies = {};
for (const [type, connections] of Object.entries(connectionFields)) {
  const fields = Object.entries(connections).map(([field, keys]) => [field, relayStylePagination(keys)]);
  typePolicies[type] = { fields: Object.fromEntries(fields) };
}

/** The server knows this package's operations beforehand, and any other one from its first use on. */
const byHash = new PersistedQueryLink({
  generateHash: (document) => hashOf(document) ?? createHash('sha256').update(print(document)).digest('hex'),
});

const uri = process.argv[2] ?? 'http://localhost:4000/graphql';
const client = new ApolloClient({
  link: ApolloLink.from([byHash, new HttpLink({ uri })]),
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
});

// Two pages of models, which the cache reads back as one list. Views use fetchMore, which never asks the cache.
const variables = { filter: { developers: { some: { id: { eq: 'company:openai' } } } }, first: 3 };
const first = await client.query({ query: ModelsDocument, variables });
const after = first.data?.models.pageInfo.endCursor ?? null;
await client.query({ query: ModelsDocument, variables: { ...variables, after }, fetchPolicy: 'network-only' });
const models = client.readQuery({ query: ModelsDocument, variables })?.models;
console.log(`${models?.edges.length} of ${models?.totalCount} models by OpenAI:`);
for (const { node } of models?.edges ?? []) console.log(`  ${node.name}, ${node.released ?? 'no date'}`);

// An interface: the fragments on Entity apply because the cache knows which types are entities.
const page = await client.query({ query: EntityPageDocument, variables: { id: 'model:hunyuan', first: 5 } });
const entity = page.data?.node;
if (entity && 'relations' in entity) {
  console.log(`${entity.name} (${entity.nameZh}), ${entity.relations.totalCount} relations:`);
  for (const { node } of entity.relations.edges)
    console.log(`  ${node.source.name} ${node.type} ${node.target.name}, ${node.certainty}`);
}
client.stop();
