/** Subscriptions with real clients, over WebSockets: what is told, to whom, in which order, and what is refused. */
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { buildAsterismSchema } from '../../schema/build';
import { federated, printSubgraph } from '../../schema/federation';
import type { Bundle, Sections } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';
import { answer, type LiveServer, startLive } from './live';

let api: Api;
let live: LiveServer;
beforeEach(async () => {
  api = await openEmptyApi();
  live = await startLive(api.store);
});
afterEach(async () => {
  await live?.close();
  await api?.close();
});

const company = (id: string, name = id): Bundle =>
  bundleOf(`of-${id}`, { entities: new Map([['companies', [placed({ id: `company:${id}`, name })]]]) });
const models = (...ids: string[]): Bundle =>
  bundleOf('models', { entities: new Map([['models', ids.map((id) => placed({ id: `model:${id}`, name: id }))]]) });
const develops = (name: string, source: string, target: string): Bundle =>
  bundleOf(name, {
    relations: [placed({ type: 'DEVELOPS', source, target, locator: 'p. 1' })] as Sections['relations'],
  });
const names = (results: readonly { data: { changed: { bundle: string } } }[]): string[] =>
  results.map(({ data }) => data.changed.bundle);

const BUNDLES =
  'subscription ($kinds: [EntityKind!], $entities: [ID!]) { changed(kinds: $kinds, entities: $entities) { bundle } }';

it('tells what a write did, with its entities as they read after it', async () => {
  const heard = await live.listen(
    live.client(),
    `subscription {
      changed {
        revision at by action bundle
        added { ids count truncated } changed { ids count truncated } removed { ids count truncated }
        entities { id name ... on Company { models { nodes { id } } } }
      }
    }`,
  );
  await live.apply(company('a', 'A'));
  await live.apply(models('m'));
  await live.apply(develops('links', 'company:a', 'model:m'));
  await live.apply(company('a', 'Now B'));
  const results = await heard.count(4);
  const { revision } = (await api.data('{ graph { revision } }')).graph;
  const none = { ids: [], count: 0, truncated: false };
  expect(results[0].data.changed).toEqual({
    revision: expect.any(String),
    at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    by: 'a test',
    action: 'IMPORT',
    bundle: 'of-a',
    added: { ids: ['company:a'], count: 1, truncated: false },
    changed: none,
    removed: none,
    entities: [{ id: 'company:a', name: expect.any(String), models: { nodes: expect.any(Array) } }],
  });
  expect(results[2].data.changed).toMatchObject({
    added: { ids: ['relation:DEVELOPS/company:a/model:m/links'] },
    entities: [{ id: 'company:a', models: { nodes: [{ id: 'model:m' }] } }, { id: 'model:m' }],
  });
  expect(results[3].data.changed).toMatchObject({
    revision,
    changed: { ids: ['company:a'] },
    entities: [{ id: 'company:a', name: 'Now B' }],
  });
});

it('tells of nothing when nothing changed', async () => {
  await live.apply(company('a'));
  const heard = await live.listen(live.client(), BUNDLES);
  await live.apply(company('a'));
  await live.apply(company('b'));
  expect(names(await heard.count(1))).toEqual(['of-b']);
});

it('tells each subscriber what it asks for, and reads nothing for the others', async () => {
  await live.apply(company('a'));
  await live.apply(company('b'));
  await live.apply(models('m', 'n'));
  const client = live.client();
  const all = await live.listen(client, BUNDLES);
  const ofModels = await live.listen(client, BUNDLES, { kinds: ['MODEL'] });
  const ofA = await live.listen(client, BUNDLES, { entities: ['company:a'] });
  const ofLater = await live.listen(client, BUNDLES, { entities: ['company:later', 'model:n'], kinds: ['COMPANY'] });
  const ofThemes = await live.listen(client, BUNDLES, { kinds: ['THEME'] });
  const { made } = live.contexts;
  await live.apply(company('b', 'B'));
  await live.apply(develops('links', 'company:a', 'model:n'));
  await live.apply(models('m', 'n', 'o'));
  await live.apply(bundleOf('links', {}));
  await live.apply(company('later'));
  expect(names(await all.count(5))).toEqual(['of-b', 'links', 'models', 'links', 'of-later']);
  expect(names(await ofModels.count(3))).toEqual(['links', 'models', 'links']);
  expect(names(await ofA.count(2))).toEqual(['links', 'links']);
  expect(names(await ofLater.count(1))).toEqual(['of-later']);
  expect(ofThemes.results).toEqual([]);
  expect(live.contexts.made - made).toBe(5 + 3 + 2 + 1);
});

it('names of the touched entities those asked for', async () => {
  await live.apply(company('a'));
  await live.apply(models('m', 'n'));
  const query =
    'subscription ($kinds: [EntityKind!]) { changed(kinds: $kinds) { entities(first: 1) { id } removed { ids } } }';
  const heard = await live.listen(live.client(), query, { kinds: ['MODEL'] });
  await live.apply(develops('links', 'company:a', 'model:m'));
  await live.apply(bundleOf('links', {}));
  await live.apply(models('n'));
  expect((await heard.count(3)).map(({ data }) => data.changed.entities)).toEqual([
    [{ id: 'model:m' }],
    [{ id: 'model:m' }],
    [],
  ]);
});

it('keeps the order of commits when many write at once', async () => {
  const heard = await live.listen(live.client(), 'subscription { changed { at revision } }');
  await Promise.all(Array.from({ length: 20 }, (_, i) => live.apply(company(`c${i}`))));
  const moments = (await heard.count(20)).map(({ data }) => data.changed.at);
  expect(moments).toEqual([...moments].sort());
  expect(new Set(moments).size).toBe(20);
});

it('bounds the ids of a large write, and counts them all', async () => {
  const ids = Array.from({ length: 1_200 }, (_, i) => `many-${String(i).padStart(4, '0')}`);
  const query = 'subscription { changed { added { ids count truncated } entities(first: 3) { id } } }';
  const heard = await live.listen(live.client(), query);
  await live.apply(models(...ids));
  const [{ data }] = await heard.count(1);
  expect(data.changed.added).toMatchObject({ count: 1_200, truncated: true });
  expect(data.changed.added.ids).toHaveLength(1_000);
  expect(data.changed.entities.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 3).map((id) => `model:${id}`));
});

it('answers queries on the same connection, and refuses mutations and what HTTP refuses', async () => {
  await live.apply(company('a', 'A'));
  const client = live.client();
  expect(await answer(client, '{ company(id: "company:a") { name } }')).toEqual({ data: { company: { name: 'A' } } });
  const deep = `subscription { changed { entities { ... on Company { ${'models { nodes { developers { nodes { '.repeat(8)} id ${'} } } } '.repeat(8)} } } } }`;
  const wide =
    'subscription { changed { entities(first: 100) { relations(first: 100) { nodes { source { relations(first: 100) { nodes { id } } } } } } } }';
  const refused = async (query: string, variables = {}): Promise<unknown> => {
    const heard = await new Promise<{ message: string; extensions?: { code: string } }[]>((resolve) =>
      client.subscribe(
        { query, variables },
        { next: () => {}, error: (errors) => resolve(errors as never), complete: () => resolve([]) },
      ),
    );
    return heard.map(({ message, extensions }) => `${extensions?.code} ${message}`);
  };
  expect(await refused('mutation { retract(statement: "metric:m", reason: "Wrong") { changed } }')).toEqual([
    'BAD_REQUEST Expected a subscription or a query, got a mutation. Send it as a POST to /graphql.',
  ]);
  expect(await refused('subscription { changed {')).toEqual([expect.stringMatching(/^GRAPHQL_PARSE_FAILED /)]);
  expect(await refused('subscription { changed { nothing } }')).toEqual([
    expect.stringMatching(/^GRAPHQL_VALIDATION_FAILED Cannot query field "nothing"/),
  ]);
  expect(await refused(deep)).toEqual([expect.stringMatching(/^GRAPHQL_VALIDATION_FAILED .*depth limit/i)]);
  expect(await refused(wide)).toEqual([expect.stringMatching(/^GRAPHQL_VALIDATION_FAILED Cost limit/)]);
  expect(await refused(BUNDLES, { kinds: ['ROBOT'] })).toEqual([expect.stringMatching(/^BAD_USER_INPUT /)]);
  expect(await refused(BUNDLES, { kinds: [] })).toEqual([
    'BAD_USER_INPUT kinds: expected at least one kind, got none. Leave it out for all kinds.',
  ]);
  expect(await refused(BUNDLES, { entities: ['metric:x'] })).toEqual([
    expect.stringMatching(/^BAD_USER_INPUT entities\[0\]: expected the id of a Company or /),
  ]);
  expect(await refused(BUNDLES, { entities: ['company:a'], kinds: ['MODEL'] })).toEqual([
    expect.stringMatching(/^BAD_USER_INPUT entities: expected at least one of the "kinds" Model/),
  ]);
  expect(live.log).toEqual([]);
});

async function mutate(query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: `mutation { ${query} }` });
  const response = await fetch(`${live.url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: object[] };
  expect(errors).toBeUndefined();
  return data;
}

it('tells of what mutations write, with the record of the write, and of nothing that a dry run finds', async () => {
  const query = 'subscription { changed { at by action bundle write { id at by action bundle reason } } }';
  const heard = await live.listen(live.client(), query);
  const bundle = '{ bundle: "made", companies: [{ id: "company:a", name: "A" }, { id: "company:b", name: "B" }] }';
  await mutate(`importBundle(bundle: ${bundle}, dryRun: true) { changed }`);
  await mutate(`importBundle(bundle: ${bundle}) { changed }`);
  await mutate('mergeEntities(from: "company:a", into: "company:b", reason: "The same") { changed }');
  const results = await heard.count(2);
  expect(results.map(({ data }) => data.changed)).toMatchObject([
    { by: 'loopback', action: 'IMPORT', bundle: 'made', write: { action: 'IMPORT', reason: null } },
    { by: 'loopback', action: 'MERGE', write: { by: 'loopback', action: 'MERGE', reason: 'The same' } },
  ]);
  for (const { data } of results) expect(data.changed.write.at).toBe(data.changed.at);
});

it('takes the id of an entity that became another for that one', async () => {
  await live.apply(company('a'));
  await live.apply(company('b'));
  const client = live.client();
  const before = await live.listen(client, BUNDLES, { entities: ['company:a'] });
  await mutate('mergeEntities(from: "company:a", into: "company:b") { changed }');
  expect(await before.count(1)).toHaveLength(1);
  const query = 'subscription { changed(entities: ["company:a"]) { bundle entities { id name } } }';
  const after = await live.listen(client, query);
  await live.apply(company('b', 'Renamed'));
  expect((await after.count(1))[0].data.changed).toEqual({
    bundle: 'of-b',
    entities: [{ id: 'company:b', name: 'Renamed' }],
  });
});

it('says where to send a subscription that comes to the plain endpoint', async () => {
  const response = await fetch(`${live.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { changed { bundle } }' }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining(
          'to /graphql (protocol graphql-transport-ws) or, for server-sent events, to /graphql/stream',
        ),
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });
});

it('holds nothing of the database while it waits', async () => {
  const client = live.client();
  const heard = await live.listen(client, BUNDLES, { entities: ['company:a'] });
  await answer(client, '{ graph { revision } }');
  expect(live.contexts.open).toBe(0);
  await live.apply(company('a'));
  await heard.count(1);
  expect(live.contexts.open).toBe(0);
});

it('works an answer out once for all who ask the same', async () => {
  await live.apply(company('a'));
  const heard = await Promise.all(
    Array.from({ length: 10 }, () => live.listen(live.client(), 'subscription { changed { entities { name } } }')),
  );
  const { made } = live.contexts;
  await live.apply(company('a', 'B'));
  for (const one of heard) expect(await one.count(1)).toEqual([{ data: { changed: { entities: [{ name: 'B' }] } } }]);
  expect(live.contexts.made - made).toBe(1);
});

it('stays a subscription in a subgraph of a federation', () => {
  const plain = buildAsterismSchema();
  expect(federated(plain).getSubscriptionType()?.getFields().changed?.subscribe).toBeInstanceOf(Function);
  const composed = composeServices([
    { name: 'asterism', url: 'http://asterism/graphql', typeDefs: parse(printSubgraph(plain)) },
  ]);
  expect(composed.errors ?? []).toEqual([]);
  expect(composed.supergraphSdl).toMatch(/type Subscription @join__type\(graph: ASTERISM\)/);
});
