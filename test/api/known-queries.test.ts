/** Queries that come again are answered without Apollo: the same to the byte; and what it refuses is refused. */
import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import * as fc from 'fast-check';
import { questions } from '../../docs/queries/gallery';
import { answerAhead } from '../../resolvers/ahead/answer';
import { buildAsterismSchema } from '../../schema/build';
import { LOOPBACK } from '../../src/auth/viewer';
import { readConfig } from '../../src/config';
import { type Context, closeContext, createContext } from '../../src/context';
import { type RunningServer, startServer } from '../../src/server';
import { StoreError } from '../../src/store/errors';
import { type Api, openSeededApi } from './harness';
import { runsOf } from './oracle/runs';

const schema = buildAsterismSchema();
const running: RunningServer[] = [];
let api: Api;
/** What a context can't be made for. */
let away = false;
let url = '';
let asked = 0;

beforeAll(async () => {
  api = await openSeededApi();
  url = await serve();
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.close()));
  await api?.close();
});

async function serve(): Promise<string> {
  const server = await startServer<Context>({
    config: readConfig({ PORT: '0', ASTERISM_MAX_COST: '4000' }),
    schema,
    ready: async () => {},
    createContext: async () => {
      if (away) throw new StoreError('UNAVAILABLE', 'gone');
      return createContext(api.store, LOOPBACK);
    },
    closeContext,
    ahead: ({ reader }, query) => answerAhead(reader, query),
    log: () => {},
  });
  running.push(server);
  return server.url;
}

/** What comes after it would move the place of its fault. */
const BROKEN = '{';
const json = { 'content-type': 'application/json', accept: 'application/json' };

async function send(body: object, headers: Record<string, string> = json) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  const told: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (name !== 'date') told[name] = value;
  });
  return { status: response.status, headers: told, text: await response.text() };
}

/** The same of Apollo, who has not seen it to the letter. */
const byApollo = (body: { readonly query: string }, headers?: Record<string, string>) =>
  send({ ...body, query: body.query === BROKEN ? BROKEN : `${body.query}\n# ${++asked}` }, headers);

/** How many requests went through Apollo while something was done. */
async function throughApollo(work: () => Promise<unknown>): Promise<number> {
  const execute = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
  try {
    await work();
    return execute.mock.calls.length;
  } finally {
    execute.mockRestore();
  }
}

it.each(questions().map((question) => [question.name, question.query]))(
  '%s is answered without Apollo as by it',
  async (_, query) => {
    const expected = await byApollo({ query });
    await send({ query });
    const through = await throughApollo(async () => {
      for (let i = 0; i < 2; i++) expect(await send({ query })).toEqual(expected);
    });
    expect(through).toBe(0);
  },
);

it('takes Apollo the first time alone, whatever the variables', async () => {
  const query = 'query Name($id: ID!) { company(id: $id) { name } }';
  const ids = ['company:baidu', 'company:alibaba', 'company:none'];
  const expected = await Promise.all(ids.map((id) => byApollo({ query, variables: { id } } as { query: string })));
  await send({ query, variables: { id: 'company:openai' } });
  const through = await throughApollo(async () => {
    expect(await Promise.all(ids.map((id) => send({ query, variables: { id } })))).toEqual(expected);
  });
  expect(through).toBe(0);
  expect(expected.map(({ text }) => JSON.parse(text).data.company === null)).toEqual([false, false, true]);
});

it('leaves to Apollo what fails, and does not try it again until it has succeeded', async () => {
  const query = 'query Failing($id: ID!) { company(id: $id) { name } }';
  const right = { query, variables: { id: 'company:baidu' } };
  const wrong = { query, variables: { id: 'nonsense' } };
  await send(right);
  const expected = await byApollo(wrong);
  expect(expected.text).toContain('BAD_USER_INPUT');
  expect(
    await throughApollo(async () => {
      expect(await send(wrong)).toEqual(expected);
      await send(right);
      await send(right);
    }),
  ).toBe(2);
});

it('answers one that is named by its hash, and still registers those that come with theirs', async () => {
  const query = '{ model(id: "model:hunyuan") { id name } }';
  const extensions = {
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  };
  expect((await send({ extensions })).text).toContain('PersistedQueryNotFound');
  const first = await send({ query, extensions });
  expect(await send({ extensions })).toEqual(first);
  expect(
    await throughApollo(async () => {
      expect(await send({ extensions })).toEqual(first);
    }),
  ).toBe(0);
});

it('says that there is no operation of that name', async () => {
  for (const operationName of ['Other', '']) {
    const { status, text } = await send({ query: 'query Name { __typename }', operationName });
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([200, 'OPERATION_RESOLUTION_FAILURE']);
  }
});

it('tells of a database that is away as ever', async () => {
  const body = { query: '{ graph { revision } companies(first: 1) { nodes { id } } }' };
  await send(body);
  away = true;
  try {
    expect(await send(body)).toEqual(await byApollo(body));
    expect((await send(body)).status).toBe(503);
  } finally {
    away = false;
  }
  expect((await send(body)).status).toBe(200);
});

const QUERIES = [
  'query One($id: ID!) { company(id: $id) { __typename id name } }',
  'query Page($n: Int, $after: String) { companies(first: $n, after: $after) { totalCount nodes { id models(first: $n) { nodes { id } } } } }',
  'query Some($ids: [ID!]! = ["model:hunyuan"], $short: Boolean = false) { nodes(ids: $ids) { id ... on Model { name @skip(if: $short) } } }',
  'query Dated($id: ID!, $on: Date) { model(id: $id, asOf: $on) { id developers { nodes { id } } } }',
  'query Filtered($text: String, $n: Int, $short: Boolean = false) { models(filter: { name: { contains: $text } }, first: $n) @skip(if: $short) { pageInfo { endCursor } nodes { id developers(first: $n) { nodes { id } } } } }',
  'query Ways($id: ID, $n: Int, $after: String) { revenuePaths(model: $id, first: $n, after: $after) { nodes { company { id } revenue { value } } pageInfo { endCursor } } }',
  'query Groups($least: Float, $on: Date) { metricGroups(by: [MEASURE], filter: { value: { gt: $least } }, asOf: $on) { key count } }',
  'query Spread($id: ID!, $n: Int) { ...Root } fragment Root on Query { model(id: $id) { id powers(first: $n) { nodes { id } } } }',
  'query A { __typename } query B($id: ID!) { node(id: $id) { id } }',
  '{ search(query: "hunyuan") { nodes { id } } }',
  '{ companies(first: 101) { nodes { id } } }',
  'mutation M { retract(statement: "metric:none", reason: "x", dryRun: true) { changed } }',
  '{ nothing }',
  BROKEN,
];
const id = fc.constantFrom('company:baidu', 'model:hunyuan', 'company:none', 'nonsense', '', null, 5);
const variables = fc.record(
  {
    id,
    ids: fc.oneof(fc.array(id, { maxLength: 3 }), id),
    n: fc.constantFrom(0, 1, 3, 100, -1, 2.5, 'x', null),
    after: fc.constantFrom(null, 'x', ''),
    on: fc.constantFrom('2024-06-30', '2030-01-01', 'no date', null),
    short: fc.constantFrom(true, false, null, 'yes'),
    text: fc.constantFrom('e', '', 7, null),
    least: fc.constantFrom(0, 'x', null),
    unknown: fc.constant(1),
  },
  { requiredKeys: [] },
);
const wild = fc.record(
  {
    query: fc.constantFrom(...QUERIES),
    variables: fc.oneof({ weight: 8, arbitrary: variables }, fc.constantFrom(null, [], 'x', 3)),
    operationName: fc.constantFrom(null, 'A', 'B', 'One', 'Page', '', 7),
    extensions: fc.constantFrom(null, {}, { other: 1 }, 'x'),
  },
  { requiredKeys: ['query'] },
);
/** What comes from a client that is right but for its ids and sizes. */
const right = fc.record({
  query: fc.constantFrom(...QUERIES.slice(0, 8)),
  variables: fc.record({
    id: fc.constantFrom('model:hunyuan', 'company:baidu', 'company:none'),
    ids: fc.array(fc.constantFrom('company:baidu', 'company:none'), { maxLength: 3 }),
    n: fc.constantFrom(0, 1, 3, 100),
    on: fc.constantFrom('2024-06-30', null),
    short: fc.boolean(),
    text: fc.constantFrom('e', 'hun', 'nowhere', null),
    least: fc.constantFrom(0, 1e9, 1e99),
  }),
});
const body = fc.oneof(right, wild);
const headers = fc.constantFrom(
  json,
  json,
  json,
  { ...json, accept: 'application/graphql-response+json' },
  { ...json, accept: '*/*' },
  { ...json, accept: 'text/html' },
  { ...json, 'content-type': 'application/json; charset=utf-8' },
  { ...json, 'content-type': 'text/plain' },
);

it('answers whatever is asked, however wrong, as Apollo does', async () => {
  let sent = 0;
  const through = await throughApollo(async () => {
    await fc.assert(
      fc.asyncProperty(body, headers, async (given, as) => {
        sent += 3;
        const expected = await byApollo(given, as);
        for (let i = 0; i < 2; i++) expect(await send(given, as)).toEqual(expected);
      }),
      runsOf(400),
    );
  });
  // Or it would have compared Apollo with itself.
  expect(through).toBeLessThan(sent - 50);
});
