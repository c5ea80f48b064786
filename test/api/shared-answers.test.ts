/** Copies of the server on one Neo4j, with a real Redis between them: what one has worked out, the others give. */
import Redis from 'ioredis';
import { buildAsterismSchema } from '../../schema/build';
import { answersOf } from '../../src/app';
import { type Caller, LOOPBACK } from '../../src/auth/viewer';
import { applyBundle } from '../../src/bundle/apply';
import { type Config, readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { type Events, sharedEvents } from '../../src/events/events';
import { scopeOf } from '../../src/http/answers-scope';
import { openSharedAnswers } from '../../src/http/shared-answers';
import { startServer } from '../../src/server';
import { openNeo4j } from '../../src/store/neo4j';
import type { Store } from '../../src/store/port';
import { databaseName } from '../database';
import { describeWithRedis, type RedisServer, startRedis } from '../redis';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';

interface Copy {
  readonly url: string;
  readonly store: Store;
  readonly events: Events;
  viewer: Caller;
  /** How often something was worked out. */
  contexts: number;
  close(): Promise<void>;
}

const schema = buildAsterismSchema();
/** Told of another's write by Redis alone. */
const PATIENT = { PORT: '0', ASTERISM_RESPONSE_CACHE_STALE: '60000' };
const wait = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

(databaseName() === 'neo4j' ? describeWithRedis : describe.skip)('copies on one Neo4j and one Redis', () => {
  let api: Api;
  let redis: RedisServer;
  let admin: Redis;
  const copies: Copy[] = [];
  let asked = 0;

  beforeAll(async () => {
    api = await openEmptyApi();
    const companies = Array.from({ length: 60 }, (_, n) => placed({ id: `company:c${n}`, name: `Company ${n}` }));
    await applyBundle(api.store, bundleOf('many', { entities: new Map([['companies', companies]]) }));
  });
  beforeEach(async () => {
    redis = await startRedis();
    admin = new Redis(redis.url);
    admin.on('error', () => undefined);
  });
  afterEach(async () => {
    await Promise.all(copies.splice(0).map((copy) => copy.close()));
    admin.disconnect();
    await redis.stop();
  });
  afterAll(() => api?.close());

  async function copy(env: NodeJS.ProcessEnv = {}): Promise<Copy> {
    const config: Config = readConfig({ ...PATIENT, ...env });
    const uri = process.env.ASTERISM_TEST_NEO4J_URI ?? '';
    const store = await openNeo4j({ uri, user: 'neo4j', password: '' });
    const events = await sharedEvents({ url: redis.url, warn: () => undefined });
    const scope = await scopeOf(store.location, config);
    const shared = openSharedAnswers({ url: redis.url, scope, mostBytes: config.responseCache.bytes });
    const admit = async () => made.viewer;
    const server = await startServer({
      config,
      schema,
      ready: () => store.ping(),
      createContext: async ({ viewer }) => {
        made.contexts += 1;
        return createContext(store, viewer ?? made.viewer, events);
      },
      closeContext,
      answers: answersOf(config, store, events, admit, shared),
    });
    const made: Copy = {
      url: server.url,
      store,
      events,
      viewer: LOOPBACK,
      contexts: 0,
      async close() {
        await server.close();
        shared.close();
        await events.close();
        await store.close();
      },
    };
    copies.push(made);
    while (events.trouble()) await wait(10);
    // The connection for answers was asked for with those of the events.
    await wait(50);
    return made;
  }

  async function send({ url }: Copy, query: string, variables: object = {}) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return {
      from: response.headers.get('x-cache'),
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  }
  /** A question that was never asked, and takes tens of milliseconds to work out: a statement for each alias. */
  const slow = (): string => {
    asked += 1;
    const pages = Array.from(
      { length: 12 },
      (_, n) => `a${n}_${asked}: companies(first: 60) { totalCount nodes { id name } }`,
    );
    return `{ ${pages.join(' ')} }`;
  };
  /** Asks until the answer comes from there: what is written to Redis is not waited for, and the first read finds the revision. */
  async function until(from: 'hit' | 'shared', copy: Copy, ask: () => Promise<string>) {
    for (let tries = 0; tries < 60; tries++) {
      const answer = await send(copy, await ask());
      if (answer.from === from) return answer;
      await wait(50);
    }
    throw new Error(`Expected an answer from ${from}.`);
  }
  /** A question whose answer the copy keeps. */
  async function keptBy(copy: Copy): Promise<{ query: string; text: string }> {
    const query = slow();
    const { text } = await until('hit', copy, async () => query);
    return { query, text };
  }
  /** An answer that `to` has from `by`. */
  const sharedFrom = (by: Copy, to: Copy) => until('shared', to, async () => (await keptBy(by)).query);
  const commands = async (name: string): Promise<number> =>
    Number(new RegExp(`cmdstat_${name}:calls=(\\d+)`).exec(await admin.info('commandstats'))?.[1] ?? 0);

  it('gives an answer that another copy has worked out, to the byte, and keeps it', async () => {
    const [a, b] = [await copy(), await copy()];
    expect(await a.store.revision(0)).toBe(await b.store.revision(0));
    await sharedFrom(a, b);
    const { query, text } = await keptBy(a);
    await wait(50);
    const before = b.contexts;
    const shared = await send(b, query);
    expect(shared).toEqual({ from: 'shared', type: 'application/json; charset=utf-8', text });
    const gets = await commands('get');
    expect(await send(b, query)).toEqual({ ...shared, from: 'hit' });
    expect(b.contexts).toBe(before);
    expect(await commands('get')).toBe(gets);
  });

  it('leaves nothing in Redis for longer than a minute, nor any text of a question', async () => {
    const [a, b] = [await copy(), await copy()];
    await sharedFrom(a, b);
    const keys = await admin.keys('*');
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key).toMatch(/^asterism:answer:[\w-]{43}$/);
      expect(await admin.pttl(key)).toBeGreaterThan(0);
      expect(await admin.pttl(key)).toBeLessThanOrEqual(60_000);
    }
  });

  it('answers anew on every copy after a write through one of them, as soon as Redis tells of it', async () => {
    const [a, b] = [await copy(), await copy()];
    const { query } = await keptBy(b);
    for (let n = 0; n < 3; n++) {
      const heard = b.events.heardAt();
      const bundle = { bundle: `written-${n}`, companies: [{ id: `company:written-${n}`, name: 'A written one' }] };
      const mutation = 'mutation ($b: BundleInput!) { importBundle(bundle: $b) { changed } }';
      expect((await send(a, mutation, { b: bundle })).text).toContain('"changed":true');
      while (b.events.heardAt() === heard) await wait(5);
      const pages = Object.values<{ totalCount: number }>(JSON.parse((await send(b, query)).text).data);
      expect(pages[0]?.totalCount).toBe(60 + n + 1);
      await until('hit', b, async () => query);
    }
  });

  it('never gives an answer to another role, or to a copy with other settings', async () => {
    const [a, b] = [await copy(), await copy()];
    const strict = await copy({ ASTERISM_MAX_COST: '99999' });
    await sharedFrom(a, b);
    b.viewer = { subject: 'alice', role: 'reader' };
    for (let n = 0; n < 3; n++) {
      const { query } = await keptBy(a);
      await wait(50);
      expect([(await send(b, query)).from, (await send(strict, query)).from]).toEqual([null, null]);
    }
    b.viewer = LOOPBACK;
    await sharedFrom(a, b);
  });

  it('answers in time while Redis hangs, without asking it again and again', async () => {
    const [a, b] = [await copy(), await copy()];
    await sharedFrom(a, b);
    const gets = await commands('get');
    await admin.client('PAUSE', 4_000, 'ALL');
    const until = performance.now() + 4_000;
    let asked = 0;
    while (performance.now() < until - 1_000) {
      asked += 1;
      const { from, text } = await send(b, slow());
      expect([from, text.startsWith('{"data":{')]).toEqual([null, true]);
    }
    const { query } = await keptBy(b);
    expect((await send(b, query)).from).toBe('hit');
    expect(performance.now()).toBeLessThan(until);
    expect(asked).toBeGreaterThan(3);
    // What was sent to it is answered at the end of the pause, before this.
    expect((await commands('get')) - gets).toBeLessThanOrEqual(1);
  });

  it('answers while Redis is gone, and shares again when it is back', async () => {
    const [a, b] = [await copy(), await copy()];
    await sharedFrom(a, b);
    await redis.stop();
    for (const each of [a, b])
      for (let n = 0; n < 3; n++) {
        const { from, text } = await send(each, slow());
        expect([from, text.startsWith('{"data":{')]).toEqual([null, true]);
      }
    await redis.start();
    while (a.events.trouble() || b.events.trouble()) await wait(20);
    // A failure on the way may have been noticed: then Redis is left alone for 5 s.
    await wait(5_500);
    await sharedFrom(a, b);
  });
});
