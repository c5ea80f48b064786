/** Who may, by WebSocket and as server-sent events: the same as over HTTP. */
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { newSecret } from './keys-fixture';
import { type GuardedServer, READ, sendRaw, startGuarded, VIEWER, WRITE, written } from './server';

const servers: GuardedServer[] = [];
const start = async (env: NodeJS.ProcessEnv = {}): Promise<GuardedServer> => {
  const server = await startGuarded(env);
  servers.push(server);
  return server;
};
afterAll(() => Promise.all(servers.map((server) => server.close())));

type Headers = Record<string, string>;

/** The answer to one operation, or the code and reason with which the connection was closed. */
async function bySocket(url: string, query: string, headers: Headers = {}, connectionParams?: Record<string, unknown>) {
  class Socket extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers });
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    onNonLazyError: () => {},
    ...(connectionParams && { connectionParams }),
  });
  try {
    return await new Promise<unknown>((resolve) => {
      client.subscribe({ query }, { next: resolve, error: resolve, complete: () => {} });
    });
  } finally {
    await client.dispose();
  }
}

const viewer = (text: string) => ({ data: { viewer: text } });

describe('by WebSocket', () => {
  test.each<[string, Headers, string]>([
    ['a program on this machine', {}, 'loopback, editor'],
    ['a page of this machine', { origin: 'http://localhost:5173' }, 'loopback, editor'],
    ['a page of another site', { origin: 'https://evil.example' }, 'OTHER_SITE'],
    ['a name made to lead here', { host: 'evil.example', origin: 'http://evil.example' }, 'OTHER_HOST'],
    ['what a proxy forwarded', { 'x-forwarded-for': '127.0.0.1' }, 'FORWARDED'],
  ])('without keys, %s is known for what it is', async (_, headers, known) => {
    const { url } = await start();
    expect(await bySocket(url, VIEWER, headers)).toEqual(viewer(known));
  });

  test('a token may be in the parameters or in the headers', async () => {
    const { url, token } = await start({ ASTERISM_JWT_SECRET: newSecret(), ASTERISM_REQUIRE_TOKEN: 'true' });
    const [editor, reader] = [`Bearer ${await token('editor')}`, `Bearer ${await token('reader')}`];
    expect(await bySocket(url, VIEWER, {}, { authorization: editor })).toEqual(viewer('alice, editor'));
    expect(await bySocket(url, VIEWER, {}, { Authorization: editor })).toEqual(viewer('alice, editor'));
    expect(await bySocket(url, VIEWER, { authorization: reader })).toEqual(viewer('alice, reader'));
    // What the client itself says stands before what came on the way.
    const both = await bySocket(url, VIEWER, { authorization: editor }, { authorization: reader });
    expect(both).toEqual(viewer('alice, reader'));
  });

  test('a connection without a valid token is closed where reading needs one', async () => {
    const { url } = await start({ ASTERISM_JWT_SECRET: newSecret(), ASTERISM_REQUIRE_TOKEN: 'true' });
    for (const parameters of [
      undefined,
      { authorization: 'Bearer a.b.c' },
      { authorization: 7 },
      { authorization: {} },
    ])
      expect(await bySocket(url, READ, {}, parameters)).toMatchObject({ code: 4401 });
  });

  test('an invalid token is refused where reading needs none', async () => {
    const { url } = await start({ ASTERISM_JWT_SECRET: newSecret() });
    expect(await bySocket(url, READ, {}, { authorization: 'Bearer a.b.c' })).toMatchObject({ code: 4401 });
    expect(await bySocket(url, VIEWER)).toEqual(viewer('NO_TOKEN'));
  });

  test('nobody writes', async () => {
    const { url, token } = await start({ ASTERISM_JWT_SECRET: newSecret() });
    const before = written();
    const answer = await bySocket(url, WRITE, { authorization: `Bearer ${await token('editor')}` });
    expect(JSON.stringify(answer)).toContain('got a mutation');
    expect(written()).toBe(before);
  });
});

describe('as server-sent events', () => {
  const stream = (url: string, query: string, headers: Headers = {}) =>
    sendRaw(
      `${url}/graphql/stream`,
      'POST',
      { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      JSON.stringify({ query }),
    );

  test('without keys, whoever asks is known for what it is', async () => {
    const { url } = await start();
    expect((await stream(url, VIEWER)).text).toContain('"loopback, editor"');
    expect((await stream(url, VIEWER, { origin: 'https://evil.example' })).text).toContain('"OTHER_SITE"');
  });

  test('nobody writes', async () => {
    const { url } = await start();
    const before = written();
    expect((await stream(url, WRITE)).text).toContain('got a mutation');
    await stream(url, WRITE, { 'content-type': 'text/plain' });
    await sendRaw(`${url}/graphql/stream?query=${encodeURIComponent(WRITE)}`, 'GET', { accept: 'text/event-stream' });
    expect(written()).toBe(before);
  });

  test('a token decides, and an invalid one is 401 before the stream begins', async () => {
    const { url, token } = await start({ ASTERISM_JWT_SECRET: newSecret(), ASTERISM_REQUIRE_TOKEN: 'true' });
    const reader = { authorization: `Bearer ${await token('reader')}` };
    expect((await stream(url, VIEWER, reader)).text).toContain('"alice, reader"');
    for (const headers of [{}, { authorization: 'Bearer a.b.c' }] as Headers[]) {
      const reply = await stream(url, READ, headers);
      expect([reply.status, JSON.parse(reply.text).errors[0].extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
      expect(reply.headers['www-authenticate']).toMatch(/^Bearer realm="asterism"/);
    }
  });
});
