/** Answers that are kept: the same to the byte as those worked out, and gone with the first write. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { answerAhead } from '../../resolvers/ahead/answer';
import { buildAsterismSchema } from '../../schema/build';
import { answersOf } from '../../src/app';
import { type Caller, LOOPBACK } from '../../src/auth/viewer';
import { applyBundle } from '../../src/bundle/apply';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { localEvents } from '../../src/events/events';
import { type RunningServer, startServer } from '../../src/server';
import { openNeo4j } from '../../src/store/neo4j';
import { databaseName } from '../database';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';
import { runsOf } from './oracle/runs';

const READ = '{ companies(first: 50) { nodes { id name } totalCount } }';
const schema = buildAsterismSchema();
const folder = mkdtempSync(join(tmpdir(), 'asterism-answers-'));
const running: RunningServer[] = [];
let api: Api;
let made = 0;
/** How often a context was made: as often as something was worked out. */
let contexts = 0;
let viewer: Caller = LOOPBACK;

beforeAll(async () => {
  api = await openEmptyApi();
});
afterEach(async () => {
  viewer = LOOPBACK;
  await Promise.all(running.splice(0).map((server) => server.close()));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api?.close();
});

async function serve(env: NodeJS.ProcessEnv = {}): Promise<string> {
  const config = readConfig({ PORT: '0', ...env });
  const events = localEvents();
  const server = await startServer({
    config,
    schema,
    ready: () => api.store.ping(),
    createContext: async () => {
      contexts += 1;
      return createContext(api.store, viewer, events);
    },
    closeContext,
    ahead: ({ reader }, query) => answerAhead(reader, query),
    ...(config.responseCache.bytes > 0 && { answers: answersOf(config, api.store, events, async () => viewer) }),
  });
  running.push(server);
  return server.url;
}

const json = { 'content-type': 'application/json', accept: 'application/json' };

async function send(url: string, body: object | string, headers: Record<string, string> = json) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return told(await fetch(`${url}/graphql`, { method: 'POST', headers, body: text }));
}
async function told(response: Response) {
  const all: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    all[name] = value;
  });
  const { 'x-cache': cache, date: _, ...headers } = all;
  return { hit: cache === 'hit', answer: { status: response.status, headers, text: await response.text() } };
}
const bundle = (name: string) =>
  bundleOf(name, { entities: new Map([['companies', [placed({ id: `company:${name}`, name })]]]) });
const another = (): string => `made-${++made}`;
/** Asks until the answer is kept: on Neo4j the first answers may come before the revision is known. */
async function untilHit(url: string, body: object | string, headers?: Record<string, string>) {
  for (let tries = 0; tries < 20; tries++) {
    const one = await send(url, body, headers);
    if (one.hit) return one;
  }
  throw new Error('Expected a repeated question to be answered from what is kept.');
}

it('answers a repeated read to the byte as it was worked out, without a context', async () => {
  await applyBundle(api.store, bundle(another()));
  const url = await serve();
  for (const body of [{ query: READ }, { query: '{ __typename }' }, { query: '{ __schema { types { name } } }' }]) {
    const first = await send(url, body);
    expect(first.hit).toBe(false);
    const hit = await untilHit(url, body);
    expect(hit.answer).toEqual(first.answer);
    const before = contexts;
    await send(url, body);
    expect(contexts).toBe(before);
  }
});

it('answers a GET of a program so, and keeps refusing one that may be forged', async () => {
  const url = await serve();
  const get = async (headers: Record<string, string>) =>
    told(await fetch(`${url}/graphql?query=${encodeURIComponent('{ __typename }')}`, { headers }));
  const first = await get({ 'user-agent': 'a test' });
  expect((await get({ 'user-agent': 'a test' })).answer).toEqual(first.answer);
  expect((await get({ 'user-agent': 'a test' })).hit).toBe(true);
  expect((await get({ 'user-agent': 'Mozilla/5.0', referer: 'http://elsewhere.example' })).answer.status).toBe(400);
  const form = { 'content-type': 'text/plain', accept: 'application/json' };
  await untilHit(url, { query: '{ __typename }' });
  expect((await send(url, { query: '{ __typename }' }, form)).answer.status).toBe(400);
});

it('sees a write of this server at once', async () => {
  const url = await serve();
  await untilHit(url, { query: READ });
  for (let i = 0; i < 10; i++) {
    const name = another();
    await send(url, {
      query: 'mutation ($b: BundleInput!) { importBundle(bundle: $b) { changed } }',
      variables: { b: { bundle: name, companies: [{ id: `company:${name}`, name }] } },
    });
    expect((await send(url, { query: READ })).answer.text).toContain(`"company:${name}"`);
    await untilHit(url, { query: READ });
  }
});

const itOnNeo4j = databaseName() === 'neo4j' ? it : it.skip;
itOnNeo4j('sees what another process writes to Neo4j: within the bound, or before the next answer', async () => {
  const other = await openNeo4j({ uri: process.env.ASTERISM_TEST_NEO4J_URI ?? '', user: 'neo4j', password: '' });
  const always = await serve({ ASTERISM_RESPONSE_CACHE_STALE: '0' });
  const standard = await serve();
  try {
    for (let i = 0; i < 5; i++) {
      await untilHit(always, { query: READ });
      await untilHit(standard, { query: READ });
      const name = another();
      await applyBundle(other, bundle(name));
      expect((await send(always, { query: READ })).answer.text).toContain(`"company:${name}"`);
      await new Promise((wake) => setTimeout(wake, 60));
      expect((await send(standard, { query: READ })).answer.text).toContain(`"company:${name}"`);
    }
  } finally {
    await other.close();
  }
});

it('tells roles and media types apart', async () => {
  const url = await serve();
  const wide = { ...json, accept: 'application/graphql-response+json' };
  await untilHit(url, { query: READ });
  const other = await send(url, { query: READ }, wide);
  expect([other.hit, other.answer.headers['content-type']]).toEqual([
    false,
    'application/graphql-response+json; charset=utf-8',
  ]);
  viewer = { subject: 'alice', role: 'reader' };
  expect((await send(url, { query: READ })).hit).toBe(false);
});

it('never keeps an error, a mutation, or a text that registers its hash', async () => {
  const url = await serve();
  const query = '{ graph { revision } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash } } };
  for (const body of [
    { query: '{ company(id: "nonsense") { id } }' },
    { query: '{ nothing }' },
    { query: '{' },
    '{',
    '',
    '[]',
    { query: 'mutation { retract(statement: "metric:none", reason: "x", dryRun: true) { changed } }' },
    { query, ...persisted },
  ])
    for (let i = 0; i < 4; i++) expect((await send(url, body)).hit).toBe(false);
  await untilHit(url, persisted);
});

it('refuses what is not known where nothing else is taken, and answers the rest from what is kept', async () => {
  const file = join(folder, 'known.json');
  const known = '{ __typename }';
  writeFileSync(file, JSON.stringify({ [createHash('sha256').update(known).digest('hex')]: known }));
  const url = await serve({ ASTERISM_PERSISTED_OPERATIONS: file, ASTERISM_ONLY_PERSISTED: 'true' });
  await untilHit(url, { query: known });
  for (let i = 0; i < 3; i++) {
    const { hit, answer } = await send(url, { query: `${known} ` });
    expect([hit, answer.text.includes('PERSISTED_ONLY')]).toEqual([false, true]);
  }
});

it('answers whatever is asked as without it, while the graph changes', async () => {
  const on = await serve();
  const off = await serve({ ASTERISM_RESPONSE_CACHE: '0' });
  const names = Array.from({ length: 4 }, () => another());
  const question = fc.oneof(
    fc.record({ first: fc.integer({ min: -1, max: 6 }), name: fc.constantFrom(...names) }).map(({ first, name }) => ({
      query:
        'query ($n: Int, $id: ID!) { companies(first: $n) { totalCount nodes { id name } } company(id: $id) { name } }',
      variables: { n: first, id: `company:${name}` },
    })),
    fc.constantFrom(...names).map((text) => ({ query: `{ search(text: "${text}") { nodes { node { id } } } }` })),
    fc.constant({ query: '{ graph { revision entities { kind count } } }' }),
    fc.constant({ query: '{ writes(first: 3) { nodes { bundle } } }' }),
  );
  const step = fc.oneof(
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 3 })) },
    { weight: 5, arbitrary: question },
  );
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 20 }), async (steps) => {
      for (const one of steps) {
        if (Array.isArray(one)) {
          const [name, version] = one;
          await applyBundle(
            api.store,
            bundleOf(name, {
              entities: new Map([['companies', [placed({ id: `company:${name}`, name: `${name} ${version}` })]]]),
            }),
          );
        } else {
          const got = await send(on, one);
          if (got.hit) hits += 1;
          expect(got.answer).toEqual((await send(off, one)).answer);
          const again = await send(on, one);
          if (again.hit) hits += 1;
          expect(again.answer).toEqual(got.answer);
        }
      }
    }),
    runsOf(databaseName() === 'grafeo' ? 20 : 6),
  );
  expect(hits).toBeGreaterThan(20);
}, 120_000);
