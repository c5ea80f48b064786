import http from 'node:http';
import { StartError } from '../../../src/http/listen';
import { StoreError } from '../../../src/store/errors';
import { ask, start, stopAll } from './fixture';

afterEach(stopAll);

describe('a server that cannot start says why in one line', () => {
  const failure = async (env: NodeJS.ProcessEnv) => {
    const error = await start({ env }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(StartError);
    return (error as StartError).message;
  };
  test('the port is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const next = port === 65_535 ? 4000 : port + 1;
    expect(await failure({ PORT: `${port}` })).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program: stop that one, or choose another: PORT=${next} npm start`,
    );
  });
  test('the host is not this machine', async () => {
    expect(await failure({ HOST: '192.0.2.1' })).toMatch(/^HOST=192\.0\.2\.1 is not an address of this machine: /);
  });
});

test('the address can be opened, also when listening everywhere or on IPv6', async () => {
  for (const HOST of ['0.0.0.0', '::1', 'localhost']) {
    const { url } = await start({ env: { HOST } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  }
});

describe('every context is closed, once', () => {
  const counting = async () => {
    const counts = { created: 0, closed: 0 };
    const { url, log } = await start({
      createContext: async () => ({ n: ++counts.created }),
      closeContext: async () => void counts.closed++,
    });
    return { url, log, counts };
  };
  test.each([
    ['an answer', '{ model(id: "m") { id } }'],
    ['a fault', '{ failHard(how: "plain") }'],
    ['a query that does not parse', '{'],
    ['a query that is not valid', '{ nothing }'],
    [
      'a query that costs too much',
      '{ models(first: 100) { nodes { powers(first: 100) { nodes { powers(first: 100) { nodes { id } } } } } } }',
    ],
    ['no query at all', ''],
  ])('%s', async (_, query) => {
    const { url, counts } = await counting();
    await ask(url, query);
    expect(counts).toEqual({ created: 1, closed: 1 });
  });
  test('a body of the wrong shape, which Apollo refuses before any plugin hears of it', async () => {
    const { url, counts } = await counting();
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": 1}' };
    expect((await fetch(`${url}/graphql`, init)).status).toBe(400);
    expect(counts).toEqual({ created: 1, closed: 1 });
  });
  test('a client that gave up: when the work is done', async () => {
    const { url, counts } = await counting();
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ slow(ms: 300) }"}',
    };
    await expect(fetch(`${url}/graphql`, { ...init, signal: AbortSignal.timeout(100) })).rejects.toThrow();
    expect(counts).toEqual({ created: 1, closed: 0 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(counts).toEqual({ created: 1, closed: 1 });
  });
  test('closing that fails is logged and spoils no answer', async () => {
    const { url, log } = await start({ closeContext: () => Promise.reject(new StoreError('INVALID', 'twice closed')) });
    expect((await ask(url, '{ model(id: "m") { id } }')).data).toEqual({ model: { id: 'm' } });
    expect(log).toEqual([expect.stringContaining('twice closed')]);
  });
});

test('stopping lets requests in flight finish, and waits for no idle connection', async () => {
  const { url, close } = await start();
  const agent = new http.Agent({ keepAlive: true });
  const post = (query: string) =>
    new Promise<string>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve(text);
      });
      request.on('error', reject).end(JSON.stringify({ query }));
    });
  await Promise.all([post('{ slow(ms: 1) }'), post('{ slow(ms: 1) }')]);
  const inFlight = post('{ slow(ms: 600) }');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const began = Date.now();
  const closed = close().then(() => Date.now() - began);
  expect(JSON.parse(await inFlight)).toEqual({ data: { slow: 'done' } });
  expect(await closed).toBeLessThan(2000);
  await expect(post('{ slow(ms: 1) }')).rejects.toThrow(/ECONNREFUSED/);
  agent.destroy();
});
