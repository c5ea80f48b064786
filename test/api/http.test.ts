/** The whole way, over HTTP, on the real schema and a real database. */

import { buildAsterismSchema } from '../../schema/build';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { type RunningServer, startServer } from '../../src/server';
import { databaseName } from '../database';
import { type Api, openSeededApi } from './harness';

let api: Api;
let server: RunningServer;
beforeAll(async () => {
  api = await openSeededApi();
  server = await startServer({
    config: readConfig({ PORT: '0' }),
    schema: buildAsterismSchema(),
    ready: () => api.store.ping(),
    createContext: async () => createContext(api.store),
    closeContext,
  });
});
afterAll(async () => {
  await server?.close();
  await api?.close();
});

async function post(query: string, variables: Record<string, unknown> = {}) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  };
  const response = await fetch(`${server.url}/graphql`, init);
  return {
    status: response.status,
    body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] },
  };
}

it('answers', async () => {
  const { status, body } = await post('{ company(id: "company:baidu") { name nameZh } }');
  expect([status, body]).toEqual([200, { data: { company: { name: 'Baidu', nameZh: '百度' } } }]);
});

it('is ready when the store answers', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

it('gives bad arguments the code BAD_USER_INPUT, without anything internal', async () => {
  for (const query of [
    '{ companies(first: -1) { nodes { id } } }',
    '{ company(id: "nonsense") { id } }',
    '{ companies(after: "nonsense") { nodes { id } } }',
  ]) {
    const { body } = await post(query);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  }
  const { body } = await post('query ($d: Date!) { events(filter: { date: { eq: $d } }) { totalCount } }', {
    d: '2024-02-30',
  });
  expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(body.errors?.[0]?.message).toMatch(/expected a date that exists/);
});

it('refuses, before any statement runs, what is too deep or could return too much', async () => {
  const deep = `{ models { nodes { ${'successors { nodes { '.repeat(10)} id ${'} } '.repeat(10)} } } }`;
  const wide =
    '{ companies(first: 100) { nodes { models(first: 100) { nodes { powers(first: 100) { nodes { id } } } } } } }';
  for (const query of [deep, wide]) {
    const { status, body } = await post(query);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  }
});

it('says that conditions are nested too deeply, where the embedded database does', async () => {
  const nested = (levels: number): string =>
    levels === 0 ? '{}' : `{ uses: { count: { gte: 0, lt: 9, of: ${nested(levels - 1)} } } }`;
  const { body } = await post(`{ companies(filter: ${nested(10)}) { totalCount } }`);
  const message = expect.stringMatching(/^Expected conditions in conditions as deep as the database reads/);
  if (databaseName() === 'grafeo')
    expect(body.errors).toEqual([expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } })]);
  else expect(body).toEqual((await post('{ companies { totalCount } }')).body);
});

it('answers introspection, so that tools know the schema', async () => {
  const { body } = await post('{ __schema { queryType { name } types { name } } }');
  expect(JSON.stringify(body.data)).toContain('"RevenuePath"');
});
