/** What carries subscriptions: server-sent events beside WebSockets, their bounds, slow readers, the stop. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { createClient as createSseClient } from 'graphql-sse';
import { WebSocket } from 'ws';
import type { Applied } from '../../src/bundle/apply';
import type { Bundle } from '../../src/bundle/types';
import { localEvents } from '../../src/events/events';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';
import { answer, type Heard, type LiveOptions, type LiveServer, startLive } from './live';

let api: Api;
let live: LiveServer;
beforeAll(async () => {
  api = await openEmptyApi();
});
afterEach(() => live?.close());
afterAll(() => api?.close());

const start = async (options: LiveOptions = {}): Promise<void> => {
  live = await startLive(api.store, options);
};

let written = 0;
/** Something new, each time. */
function company(): Bundle {
  written += 1;
  const made = placed({ id: `company:c${written}`, name: `Company ${written}` });
  return bundleOf(`of-c${written}`, { entities: new Map([['companies', [made]]]) });
}
const ENTITIES = 'subscription { changed { entities { id } } }';
const told = (n = written) => ({ data: { changed: { entities: [{ id: `company:c${n}` }] } } });

/** A connection of the protocol, spoken by hand. */
async function rawSocket(protocol: string | undefined = 'graphql-transport-ws'): Promise<WebSocket> {
  const socket = new WebSocket(`${live.url.replace('http', 'ws')}/graphql`, protocol);
  await once(socket, 'open');
  return socket;
}
const closeOf = async (socket: WebSocket): Promise<string> => {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return `${code} ${reason}`;
};
const send = (socket: WebSocket, message: object): void => socket.send(JSON.stringify(message));

/** A change with so many long ids that a reader who stands still soon holds up all there is room for on the way. */
const large = (n: number): Applied => ({
  bundle: `large-${n}`,
  changed: true,
  entities: 0,
  statements: 0,
  diff: {
    added: Array.from({ length: 1_000 }, (_, i) => `claim:${n}-${i}-${'x'.repeat(90)}`),
    changed: [],
    removed: [],
  },
  touched: [],
  revision: `r${n}`,
  write: {
    ...{ id: `write:${n}`, at: new Date(n).toISOString(), by: 'a test', action: 'IMPORT', bundle: `large-${n}` },
    ...{ added: 0, addedIds: [], changed: 0, changedIds: [], removed: 0, removedIds: [] },
  },
});
const LARGE = 'subscription { changed { bundle added { ids } } }';

/** Publishes at the pace of a quick subscriber until the one that began after it is dropped; tells how many that took. */
async function floodUntilDropped(quick: Heard): Promise<number> {
  const [, slow] = live.queues;
  for (let n = 1; n <= 2_000; n++) {
    live.events.publish(large(n));
    await quick.count(n);
    if (slow?.ended) return n;
  }
  throw new Error('Expected the server to drop a subscriber that reads nothing.');
}

/** Resolves when the server has let go of these subscriptions, by the order in which they began. */
async function overAll(...numbers: number[]): Promise<void> {
  while (!numbers.every((n) => live.queues[n]?.ended)) await new Promise((wake) => setTimeout(wake, 10));
}

describe('server-sent events', () => {
  const stream = (query: string, headers = {}): Promise<Response> =>
    fetch(`${live.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });

  it('tell of changes, in order, to a client of graphql-sse, until it leaves', async () => {
    await start();
    const client = createSseClient({ url: `${live.url}/graphql/stream`, fetchFn: fetch, retryAttempts: 0 });
    const listening = live.listening();
    const results = client.iterate({ query: ENTITIES });
    const first = results.next();
    await listening;
    await live.apply(company());
    expect((await first).value).toEqual(told());
    await live.apply(company());
    await live.apply(company());
    expect((await results.next()).value).toEqual(told(written - 1));
    expect((await results.next()).value).toEqual(told());
    await results.return?.(undefined);
    await overAll(0);
    expect(live.contexts.open).toBe(0);
  });

  it('answer a query, and end', async () => {
    await start();
    const response = await stream('{ __typename }');
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toBe(
      ':\n\nevent: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata:\n\n',
    );
  });

  it('come for a GET, as EventSource sends it', async () => {
    await start();
    const query = 'query ($id: ID!) { company(id: $id) { id } }';
    const parameters = new URLSearchParams({ query, variables: JSON.stringify({ id: 'company:nobody' }) });
    const response = await fetch(`${live.url}/graphql/stream?${parameters}`);
    expect(await response.text()).toContain('data: {"data":{"company":null}}\n\n');
  });

  it('carry refusals as a result', async () => {
    await start();
    const text = await (await stream('subscription { changed { nothing } }')).text();
    expect(text).toMatch(/^:\n\nevent: next\ndata: \{"errors":\[\{"message":"Cannot query field \\"nothing\\"/);
    expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(text).toMatch(/event: complete\ndata:\n\n$/);
  });

  it.each([
    ['[]', /^Expected an object with a "query"/],
    ['{"query": 5}', /^query: expected a text/],
    ['{"query": "{ __typename }", "variables": []}', /^variables: expected an object/],
    ['{', /JSON/],
  ])('are refused for the body %s', async (body, message) => {
    await start();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${live.url}/graphql/stream`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect([response.status, errors[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
    expect(errors[0]?.message).toMatch(message);
  });

  it('end for who reads too slowly', async () => {
    await start({ events: localEvents(16) });
    const quick = await live.listen(live.client(), LARGE);
    const slow = connect(Number(new URL(live.url).port), '127.0.0.1');
    const listening = live.listening();
    slow.write(`GET /graphql/stream?query=${encodeURIComponent(LARGE)} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    slow.pause();
    await listening;
    const sent = await floodUntilDropped(quick);
    let heard = '';
    slow.on('error', () => {});
    slow.setEncoding('utf8').on('data', (text) => {
      heard += text;
    });
    slow.resume();
    await once(slow, 'close');
    expect(heard).toContain('"bundle":"large-1"');
    expect(heard).not.toContain(`"bundle":"large-${sent}"`);
    expect(heard).not.toContain('event: complete');
  });
});

describe('WebSockets', () => {
  it('close with 1013 for who reads too slowly, and keep the others', async () => {
    await start({ events: localEvents(16) });
    const quick = await live.listen(live.client(), LARGE);
    const slow = await rawSocket();
    send(slow, { type: 'connection_init' });
    const listening = live.listening();
    slow.once('message', () => send(slow, { type: 'subscribe', id: '1', payload: { query: LARGE } }));
    await listening;
    slow.pause();
    const sent = await floodUntilDropped(quick);
    let heard = 0;
    slow.on('message', () => {
      heard += 1;
    });
    const closed = closeOf(slow);
    slow.resume();
    expect(await closed).toBe('1013 Changes come faster than they are read: ask for fewer, or read faster');
    expect(heard).toBeGreaterThan(0);
    expect(heard).toBeLessThan(sent);
    expect(quick.results).toHaveLength(sent);
  });

  it('take only so many connections, of both sorts together', async () => {
    await start({ env: { ASTERISM_MAX_CONNECTIONS: '2' } });
    const first = await rawSocket();
    const second = new AbortController();
    const listening = live.listening();
    const query = encodeURIComponent(ENTITIES);
    await fetch(`${live.url}/graphql/stream?query=${query}`, { signal: second.signal });
    await listening;
    await expect(rawSocket()).rejects.toThrow('Unexpected server response: 503');
    const third = await fetch(`${live.url}/graphql/stream?query=${query}`);
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '10']);
    first.close();
    await once(first, 'close');
    const next = await rawSocket();
    next.close();
    second.abort();
  });

  it('take only so many operations each', async () => {
    await start({ env: { ASTERISM_MAX_SUBSCRIPTIONS: '2' } });
    const client = live.client();
    const one = await live.listen(client, ENTITIES);
    await live.listen(client, ENTITIES);
    await expect(answer(client, '{ __typename }')).rejects.toEqual([
      {
        message:
          'Expected at most 2 operations at a time on one connection, got one more. End some, or open another connection.',
        extensions: { code: 'TOO_MANY_OPERATIONS' },
      },
    ]);
    one.stop();
    await one.ended;
    expect(await answer(client, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });

  it('close for what breaks the protocol, with its codes, and log nothing', async () => {
    await start();
    const closing = async (message: string | Buffer): Promise<string> => {
      const socket = await rawSocket();
      socket.send(message);
      return closeOf(socket);
    };
    expect(await closing('nonsense')).toBe('4400 Invalid message received');
    expect(await closing('{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}')).toBe(
      '4401 Unauthorized',
    );
    expect(await closing(Buffer.alloc(1_100_000, ' '))).toMatch(/^1009 /);
    const url = `${live.url.replace('http', 'ws')}/graphql`;
    expect(await closeOf(new WebSocket(url))).toBe('4406 Subprotocol not acceptable');
    const elsewhere = new WebSocket(`${url}/elsewhere`, 'graphql-transport-ws');
    await expect(once(elsewhere, 'open')).rejects.toThrow('Unexpected server response: 404');
    expect(live.log).toEqual([]);
  });

  it('are open to pages of any origin, as CORS has it', async () => {
    await start();
    const options = { headers: { origin: 'https://elsewhere.example' } };
    const socket = new WebSocket(`${live.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
    await once(socket, 'open');
    socket.close();
  });

  it('let go of all that their client subscribed to when it leaves, or ends it', async () => {
    await start();
    const client = live.client();
    await live.listen(client, ENTITIES);
    const ends = await live.listen(client, ENTITIES);
    const stays = await live.listen(live.client(), ENTITIES);
    ends.stop();
    await live.apply(company());
    await stays.count(1);
    await overAll(1);
    await client.dispose();
    await overAll(0, 1);
    expect(live.queues.map(({ ended }) => ended)).toEqual([true, true, false]);
  });
});

it('ends all connections when the server stops: with 1001, and a response that breaks off', async () => {
  await start();
  const socket = await rawSocket();
  const listening = live.listening();
  const response = await fetch(`${live.url}/graphql/stream?query=${encodeURIComponent(ENTITIES)}`);
  await listening;
  const [closed, text] = [closeOf(socket), response.text().catch((error: Error) => error.message)];
  await live.close();
  expect(await closed).toBe('1001 The server stops');
  expect(await text).toBe('terminated');
  await expect(rawSocket()).rejects.toThrow(/ECONNREFUSED/);
});
