/** Who may, over HTTP: what attackers, browsers and clients send, to the server as it is. */
import { connect } from 'node:net';
import { newPair, newSecret, privatePem, publicPem } from './keys-fixture';
import { type GuardedServer, READ, send, sendRaw, startGuarded, WRITE, written } from './server';

const servers: GuardedServer[] = [];
const start = async (env: NodeJS.ProcessEnv = {}): Promise<GuardedServer> => {
  const server = await startGuarded(env);
  servers.push(server);
  return server;
};
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** Nothing may have been written meanwhile. */
async function unwritten<T>(work: () => Promise<T>): Promise<T> {
  const before = written();
  const result = await work();
  expect(written()).toBe(before);
  return result;
}

describe('without keys, on loopback', () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await start();
  });

  test('a program on this machine reads and writes', async () => {
    expect(await send(server.url, READ)).toMatchObject({ status: 200, data: { ping: 'pong' } });
    expect(await send(server.url, WRITE)).toMatchObject({ status: 200, data: { write: 'loopback' } });
  });

  test.each<[string, (url: string) => Record<string, string>]>([
    ['what a proxy forwarded', () => ({ 'x-forwarded-for': '203.0.113.9' })],
    ['what claims to be forwarded from here', () => ({ forwarded: 'for=127.0.0.1' })],
    ['what a CDN forwarded', () => ({ via: '1.1 cloudfront' })],
    ['a name made to lead here', (url) => ({ host: `evil.example:${new URL(url).port}` })],
    [
      'such a name, and its page',
      (url) => ({ host: 'evil.example', origin: `http://evil.example:${new URL(url).port}` }),
    ],
    ['a page of another site', () => ({ origin: 'https://evil.example' })],
    ['a page in a sandbox', () => ({ origin: 'null' })],
    ['what a browser says is cross-site', () => ({ 'sec-fetch-site': 'cross-site' })],
  ])('%s may read and not write', async (_, headers) => {
    const reply = await unwritten(() => send(server.url, WRITE, headers(server.url)));
    expect(reply).toMatchObject({ status: 200, codes: ['FORBIDDEN'], data: null });
    expect(reply.text).toContain('asterism token --new-key');
    expect(await send(server.url, READ, headers(server.url))).toMatchObject({ status: 200, data: { ping: 'pong' } });
  });

  test('HTTP/1.0, which proxies speak, may not write', async () => {
    const body = JSON.stringify({ query: WRITE });
    const { port } = new URL(server.url);
    const head = `POST /graphql HTTP/1.0\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    const reply = await unwritten(
      () =>
        new Promise<string>((resolve, reject) => {
          let text = '';
          const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${head}\r\n\r\n${body}`));
          socket.setEncoding('utf8').on('data', (part) => {
            text += part;
          });
          socket.on('end', () => resolve(text)).on('error', reject);
        }),
    );
    expect(reply).toContain('"FORBIDDEN"');
  });

  test.each(['http://localhost', 'http://127.0.0.1:5173', 'http://[::1]:5173'])(
    'a page of this machine (%s) writes',
    async (origin) => {
      const headers = { origin, 'sec-fetch-site': 'same-site' };
      expect(await send(server.url, WRITE, headers)).toMatchObject({ data: { write: 'loopback' } });
    },
  );

  test.each([
    ['a form', 'POST', { 'content-type': 'text/plain' }],
    ['a form of pairs', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form of parts', 'POST', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['nothing in particular', 'POST', {}],
  ])('what needs no preflight writes nothing: as %s', async (_, method, headers) => {
    const body = JSON.stringify({ query: WRITE });
    const reply = await unwritten(() => sendRaw(`${server.url}/graphql`, method, headers, body));
    expect(reply.status).toBeGreaterThanOrEqual(400);
  });

  test('a GET writes nothing, however it is sent', async () => {
    for (const headers of [{ 'user-agent': 'curl/8.5.0' }, { 'apollo-require-preflight': 'yes' }]) {
      const url = `${server.url}/graphql?query=${encodeURIComponent(WRITE)}`;
      expect(await unwritten(() => sendRaw(url, 'GET', headers))).toMatchObject({ status: 405 });
    }
  });

  test('a token is refused, as it cannot be checked', async () => {
    const reply = await send(server.url, READ, { authorization: 'Bearer a.b.c' });
    expect(reply).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    expect(reply.text).toContain('no keys');
  });
});

test('without keys, where others can reach it, nobody writes', async () => {
  for (const env of [{ HOST: '0.0.0.0' }, { ASTERISM_FEDERATION: 'true' }]) {
    const { url } = await start(env);
    const reply = await unwritten(() => send(url, WRITE));
    expect(reply).toMatchObject({ status: 200, codes: ['FORBIDDEN'] });
    expect(reply.text).toContain('Mutations are off');
    expect(await send(url, READ)).toMatchObject({ data: { ping: 'pong' } });
  }
});

test('without keys, by IPv6 and by IPv4 mapped to it, this machine writes', async () => {
  const { url } = await start({ HOST: '::1' });
  expect(await send(url, WRITE)).toMatchObject({ data: { write: 'loopback' } });
});

const pair = newPair();
describe.each([
  ['a secret', { ASTERISM_JWT_SECRET: newSecret() }],
  ['a key pair', { ASTERISM_JWT_PRIVATE_KEY: privatePem(pair), ASTERISM_JWT_PUBLIC_KEY: publicPem(pair) }],
])('with %s', (_, env) => {
  let server: GuardedServer;
  let closed: GuardedServer;
  beforeAll(async () => {
    server = await start(env);
    closed = await start({ ...env, ASTERISM_REQUIRE_TOKEN: 'true' });
  });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  test('an editor writes by name, from anywhere', async () => {
    const headers = { ...bearer(await server.token('editor', '小明')), origin: 'https://app.example', via: '1.1 x' };
    expect(await send(server.url, WRITE, headers)).toMatchObject({ status: 200, data: { write: '小明' } });
    expect(await send(closed.url, WRITE, headers)).toMatchObject({ status: 200, data: { write: '小明' } });
  });

  test('a reader reads, and is told why not to write', async () => {
    const headers = bearer(await server.token('reader'));
    for (const { url } of [server, closed]) {
      expect(await send(url, READ, headers)).toMatchObject({ status: 200, data: { ping: 'pong' } });
      const reply = await unwritten(() => send(url, WRITE, headers));
      expect(reply).toMatchObject({ status: 200, codes: ['FORBIDDEN'], data: null });
      expect(reply.text).toContain('asterism token --role editor');
    }
  });

  test.each(['application/json', 'application/graphql-response+json'])(
    'without a token, reading is open and writing is 401, even from this machine (%s)',
    async (accept) => {
      expect(await send(server.url, READ, { accept })).toMatchObject({ status: 200, data: { ping: 'pong' } });
      const reply = await unwritten(() => send(server.url, WRITE, { accept }));
      expect(reply).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
      expect(reply.headers['www-authenticate']).toBe('Bearer realm="asterism"');
      expect(Object.keys(JSON.parse(reply.text).errors[0].extensions)).toEqual(['code']);
    },
  );

  test.each(['application/json', 'application/graphql-response+json'])(
    'an invalid token is 401, though the query needs none (%s)',
    async (accept) => {
      const token = await server.token('editor');
      const other = await start({ ASTERISM_JWT_SECRET: newSecret() });
      for (const bad of ['a.b.c', `${token}x`, token.replace('.', '..'), await other.token('editor')])
        for (const query of [READ, WRITE, '{ nothing }', '{']) {
          const reply = await unwritten(() => send(server.url, query, { accept, ...bearer(bad) }));
          expect(reply).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
          expect(reply.headers['www-authenticate']).toMatch(
            /^Bearer realm="asterism", error="invalid_token", error_description="The token is not valid/,
          );
          expect(reply.text).not.toContain(bad);
        }
    },
  );

  test('when reading needs a token too, nothing of the graph is told without', async () => {
    for (const query of [READ, WRITE, '{ __schema { queryType { name } } }', '{ __typename }']) {
      const reply = await send(closed.url, query);
      expect(reply).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
      expect(reply.text).not.toContain('data');
      expect(reply.headers['www-authenticate']).toBe('Bearer realm="asterism"');
    }
    const plain = `${closed.url}/graphql?query=${encodeURIComponent(READ)}`;
    expect(await sendRaw(plain, 'GET', { 'user-agent': 'curl/8.5.0' })).toMatchObject({ status: 401 });
  });

  test('when reading needs a token too, the pages and probes are open', async () => {
    for (const path of ['/healthz', '/readyz', '/graphiql', '/assets/page.css'])
      expect(await sendRaw(closed.url + path, 'GET', {})).toMatchObject({ status: 200 });
    const page = await sendRaw(`${closed.url}/graphql`, 'GET', { accept: 'text/html' });
    expect([page.status, page.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
  });

  test('a page of another site may send a token, after asking the browser', async () => {
    const asked = {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    };
    const { status, headers } = await sendRaw(`${closed.url}/graphql`, 'OPTIONS', asked);
    expect([status, headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect(headers['access-control-allow-headers']).toContain('authorization');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('nothing is logged', () => {
    expect([server.log, closed.log]).toEqual([[], []]);
  });
});
