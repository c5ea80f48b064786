/** Several copies of the server on one database, with a real Redis between them. */
import Redis from 'ioredis';
import { type Events, sharedEvents } from '../../src/events/events';
import { encode } from '../../src/events/message';
import { warning } from '../../src/http/errors';
import { describeWithRedis, type RedisServer, startRedis } from '../redis';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';
import { type Heard, type LiveServer, startLive } from './live';

const CHANNEL = 'asterism:changes';
const QUERY = 'subscription { changed { bundle revision entities { id name } } }';

describeWithRedis('with Redis', () => {
  let api: Api;
  let redis: RedisServer;
  let servers: LiveServer[] = [];
  beforeEach(async () => {
    api = await openEmptyApi();
    redis = await startRedis();
    servers = await Promise.all([copy(), copy()]);
    await Promise.all(servers.map(untroubled));
  });
  afterEach(async () => {
    for (const server of servers) await server.close();
    await redis?.stop();
    await api?.close();
  });

  async function copy(): Promise<LiveServer> {
    const log: string[] = [];
    const events: Events = await sharedEvents({ url: redis.url, warn: warning((line) => log.push(line)) });
    return startLive(api.store, { events, log });
  }
  const readiness = async ({ url }: LiveServer): Promise<unknown> => (await fetch(`${url}/readyz`)).json();
  /** Resolves when the server hears of the others. */
  async function untroubled(server: LiveServer): Promise<void> {
    while (server.events.trouble()) await new Promise((wake) => setTimeout(wake, 10));
  }
  const messages = ({ log }: LiveServer): string[] => log.map((line) => JSON.parse(line).message);
  const bundle = (name: string) =>
    bundleOf(name, { entities: new Map([['companies', [placed({ id: `company:${name}`, name })]]]) });
  const bundles = async (heard: Heard, n: number): Promise<string[]> =>
    (await heard.count(n)).map(({ data }) => data.changed.bundle);

  it('tells subscribers of every copy, once, in order, with what the database holds', async () => {
    const [a, b] = servers as [LiveServer, LiveServer];
    const [atA, atB] = await Promise.all(servers.map((server) => server.listen(server.client(), QUERY)));
    if (!atA || !atB) throw new Error('Expected two subscriptions.');
    for (const name of ['a', 'b', 'c']) await a.apply(bundle(name));
    expect(await bundles(atB, 3)).toEqual(['a', 'b', 'c']);
    await b.apply(bundle('d'));
    expect(await bundles(atA, 4)).toEqual(['a', 'b', 'c', 'd']);
    expect(await bundles(atB, 4)).toEqual(['a', 'b', 'c', 'd']);
    expect(atA.results.at(-1)).toEqual(atB.results.at(-1));
    expect(atB.results[0].data.changed.entities).toEqual([{ id: 'company:a', name: 'a' }]);
    // Redis has carried what b wrote by now: had it been told twice, it would have been before this.
    await a.apply(bundle('e'));
    expect(await bundles(atB, 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([a.log, b.log]).toEqual([[], []]);
  });

  it('goes on alone while Redis is away, says so, and finds the others again when it is back', async () => {
    const [a, b] = servers as [LiveServer, LiveServer];
    const atA = await a.listen(a.client(), QUERY);
    const atB = await b.listen(b.client(), QUERY);
    await redis.stop();
    while (!a.events.trouble()) await new Promise((wake) => setTimeout(wake, 10));
    expect(await readiness(a)).toEqual({ status: 'ready', trouble: 'REDIS_UNAVAILABLE' });
    await a.apply(bundle('alone'));
    expect(await bundles(atA, 1)).toEqual(['alone']);
    expect((await fetch(`${a.url}/graphql?query={__typename}`)).status).toBe(200);
    await redis.start();
    await Promise.all(servers.map(untroubled));
    expect(await readiness(a)).toEqual({ status: 'ready' });
    await a.apply(bundle('together'));
    while (!(await bundles(atB, 1)).includes('together')) await atB.count(atB.results.length + 1);
    expect(messages(a)).toEqual([
      expect.stringMatching(
        /^Redis at 127\.0\.0\.1:\d+ is away.*: until it is back, changes are told within this process alone\.$/,
      ),
      expect.stringMatching(/^Redis at 127\.0\.0\.1:\d+ is back\.$/),
    ]);
  });

  it('drops messages of another shape or release, and says so', async () => {
    const [a, b] = servers as [LiveServer, LiveServer];
    const atB = await b.listen(b.client(), QUERY);
    const stranger = new Redis(redis.url);
    const good = encode('a stranger', {
      write: 'write:1',
      revision: 'r',
      at: '2026-01-01T00:00:00.000Z',
      by: 'x',
      action: 'IMPORT',
      bundle: 'strange',
      prefixes: [],
      ...Object.fromEntries(
        ['added', 'changed', 'removed', 'touched'].map((name) => [name, { ids: [], count: 0, truncated: false }]),
      ),
    } as unknown as Parameters<typeof encode>[1]);
    const bad = [
      'nonsense',
      '{}',
      good.replace('"version":1', '"version":2'),
      good.replace('"ids":[]', '"ids":[5]'),
      good.replace('"IMPORT"', '"EXPLODE"'),
    ];
    for (const text of [...bad, good]) await stranger.publish(CHANNEL, text);
    await a.apply(bundle('own'));
    expect((await bundles(atB, 2)).sort()).toEqual(['own', 'strange']);
    expect(messages(b)).toHaveLength(bad.length);
    for (const message of messages(b))
      expect(message).toMatch(/^A message on asterism:changes in Redis was dropped, not being one of this release: /);
    stranger.disconnect();
  });
});

it('starts without Redis, and stops without it', async () => {
  const log: string[] = [];
  const events = await sharedEvents({ url: 'redis://127.0.0.1:1', warn: (message) => log.push(message) });
  while (log.length === 0) await new Promise((wake) => setTimeout(wake, 10));
  expect(log).toEqual([expect.stringMatching(/^Redis at 127\.0\.0\.1:1 is away \(connect ECONNREFUSED /)]);
  expect(events.trouble()).toBe('REDIS_UNAVAILABLE');
  await events.close();
});
