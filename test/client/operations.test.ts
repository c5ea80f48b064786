/** The operations of the client, each sent by its hash to a server that takes nothing else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InMemoryCache } from '@apollo/client';
import { type DocumentNode, getOperationAST, print } from 'graphql';
import * as client from '../../client/index';
import * as explorer from '../../explorer/generated/graphql';
import { buildAsterismSchema } from '../../schema/build';
import { type Api, openSeededApi } from '../api/harness';
import { type LiveServer, startLive } from '../api/live';

const manifest = JSON.parse(readFileSync('client/generated/persisted-documents.json', 'utf8')) as Record<
  string,
  string
>;
const documentsOf = (module: object): DocumentNode[] =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => document as DocumentNode);
const operations = documentsOf(client);

let api: Api;
let server: LiveServer;
beforeAll(async () => {
  api = await openSeededApi();
  server = await startLive(api.store, { env: { ASTERISM_ONLY_PERSISTED: 'true' } });
});
afterAll(async () => {
  await server?.close();
  await api?.close();
});

/** A question for each operation that the seeds have an answer to. */
const variables: Readonly<Record<string, Record<string, unknown>>> = {
  Changes: { since: '2024-08-01' },
  Companies: { filter: { country: { eq: 'CN' } }, orderBy: [{ field: 'NAME' }] },
  CompanyRevenue: { company: 'company:baidu' },
  Compare: { subjects: ['segment:baidu-ai-cloud', 'segment:alibaba-cloud'], measures: ['measure:revenue'] },
  EntityPage: { id: 'company:iflytek', first: 100, asOf: '2024-12-31' },
  Events: { filter: { date: { gte: '2024-08-01' } }, orderBy: [{ field: 'DATE' }] },
  GraphInfo: {},
  ImportBundle: { bundle: { bundle: 'new', companies: [{ id: 'company:new', name: 'New' }] }, dryRun: true },
  MergeEntities: { from: 'company:tencent', into: 'company:baidu', reason: 'Not so.', dryRun: true },
  Metrics: { filter: { measure: { id: { eq: 'measure:revenue' } } }, first: 100 },
  MetricSeries: { id: 'metric:baidu-ai-cloud-revenue-2024-q2' },
  Models: { first: 100 },
  Neighborhood: { id: 'model:spark', depth: 2 },
  Paths: { from: 'model:strawberry', to: 'model:gpt-4', first: 3 },
  Products: { first: 100 },
  Relations: { filter: { certainty: { eq: 'RUMOURED' } }, first: 100 },
  Retract: { statement: 'metric:baidu-ai-cloud-revenue-2024-q2', reason: 'Not so.', dryRun: true },
  RevenuePaths: { model: 'model:spark', first: 100 },
  Search: { text: '猎户座' },
  WhichModelPowersWhichProduct: { model: 'model:hunyuan' },
  Writes: {},
};

const nameOf = (document: DocumentNode): string => getOperationAST(document)?.name?.value ?? '';

async function send(body: object) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
}

it('knows each by the sha256 of the text that a client sends', () => {
  const texts = operations.map((document) => print(document));
  expect(operations.map(client.hashOf)).toEqual(texts.map((text) => createHash('sha256').update(text).digest('hex')));
  expect(manifest).toEqual(Object.fromEntries(texts.map((text, i) => [client.hashOf(operations[i] as object), text])));
  expect(client.hashOf({ kind: 'Document', definitions: [] })).toBeUndefined();
});

const answered = operations.filter((document) => getOperationAST(document)?.operation !== 'subscription');

it.each(answered.map((document) => [nameOf(document), document] as const))('%s is answered', async (name, document) => {
  expect(Object.keys(variables)).toContain(name);
  const persistedQuery = { version: 1, sha256Hash: client.hashOf(document) };
  const { data, errors } = await send({ extensions: { persistedQuery }, variables: variables[name] });
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data ?? {}) as (object | null)[];
  const found = answer && 'edges' in answer ? answer.edges : answer && 'nodes' in answer ? answer.nodes : answer;
  expect(Array.isArray(found) ? found.length : found).toBeTruthy();
});

it('asks for the type of every object, so that a cache changes nothing of the text', () => {
  for (const text of Object.values(manifest)) {
    const selections = text.match(/\{\n/g)?.length ?? 0;
    expect(text.match(/__typename/g)).toHaveLength(selections - 1);
  }
});

it.each([
  ['client', client],
  ['explorer', explorer],
])('has the hash of the text that Apollo Client sends, for %s', (name, { ...documents }) => {
  const file = `${name}/generated/persisted-documents.json`;
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const cache = new InMemoryCache();
  const sent = documentsOf(documents).map((document) => [
    client.hashOf(document),
    print(cache.transformDocument(document)),
  ]);
  expect(sent.length).toBeGreaterThan(3);
  expect(Object.fromEntries(sent)).toEqual(known);
});

it('has a README that names every operation, and no other', () => {
  const named = readFileSync('client/README.md', 'utf8').match(/\w+Document\b/g) ?? [];
  const offered = Object.keys(client).filter((name) => name.endsWith('Document'));
  expect([...new Set(named)].sort()).toEqual(offered.sort());
});

it('tells caches of the whole schema', () => {
  const schema = buildAsterismSchema();
  const { possibleTypes, connectionFields } = client;
  expect(possibleTypes.Statement).toEqual(['Claim', 'Event', 'Metric', 'Relation']);
  for (const { interfaces, name } of Object.values(schema.getTypeMap()).flatMap((type) => {
    return 'getInterfaces' in type && 'isTypeOf' in type ? [{ name: type.name, interfaces: type.getInterfaces() }] : [];
  }))
    for (const { name: of } of interfaces) expect(possibleTypes[of]).toContain(name);
  expect(connectionFields.Query).toMatchObject({
    companies: ['asOf', 'filter', 'orderBy'],
    search: ['asOf', 'kinds', 'text'],
  });
  expect(connectionFields.Company?.models).toEqual(['filter', 'orderBy', 'relation']);
  expect(connectionFields.Query).not.toHaveProperty('paths');
});

it('is alone on such a server', async () => {
  const { errors } = await send({ query: '{ __schema { queryType { name } } }' });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['PERSISTED_ONLY']);
});
