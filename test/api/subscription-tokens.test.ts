/** Who may subscribe where reading needs a token, and for how long. */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { makeToken } from '../../src/auth/token';
import { readConfig } from '../../src/config';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';
import { answer, type LiveServer, startLive } from './live';

const env = { ASTERISM_JWT_SECRET: 'a secret of at least thirty-two bytes', ASTERISM_REQUIRE_TOKEN: 'true' };
const { signWith } = readConfig(env).auth;
const DAY = 86_400_000;
const BUNDLES = 'subscription { changed { bundle } }';

let api: Api;
let live: LiveServer;
beforeEach(async () => {
  api = await openEmptyApi();
  live = await startLive(api.store, { env });
});
afterEach(async () => {
  jest.useRealTimers();
  await live?.close();
  await api?.close();
});

function token(): Promise<string> {
  if (!signWith) throw new Error('Expected a key to sign with.');
  return makeToken({ subject: 'mary', role: 'reader' }, new Date(Date.now() + DAY), signWith);
}
const bundle = (name: string) =>
  bundleOf(name, { entities: new Map([['companies', [placed({ id: `company:${name}`, name })]]]) });

it('takes a token in the parameters of a connection, or in the header of the request that opens it', async () => {
  const authorization = `Bearer ${await token()}`;
  for (const client of [
    live.client({ connectionParams: { authorization } }),
    live.client({ connectionParams: { Authorization: authorization } }),
    live.client({
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers: { authorization } });
        }
      },
    }),
  ])
    expect(await answer(client, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

it('closes connections without a valid token with 4401, and says why', async () => {
  const closing = async (payload?: object): Promise<string> => {
    const socket = new WebSocket(`${live.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
    return `${code} ${reason}`;
  };
  expect(await closing()).toMatch(/^4401 Expected a token /);
  expect(await closing({ authorization: 'Bearer nonsense' })).toMatch(/^4401 The token is not valid here/);
  expect(await closing({ authorization: 5 })).toMatch(/^4401 Expected "Authorization: Bearer TOKEN"/);
  expect(live.contexts.made).toBe(0);
});

it('refuses server-sent events without a token with 401', async () => {
  const address = `${live.url}/graphql/stream?query=${encodeURIComponent(BUNDLES)}`;
  const refused = await fetch(address);
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Bearer /)]);
  const { errors } = (await refused.json()) as { errors: object[] };
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  const listening = live.listening();
  const stop = new AbortController();
  await fetch(address, { headers: { authorization: `Bearer ${await token()}` }, signal: stop.signal });
  await listening;
  stop.abort();
});

it('tells no more once the token has expired', async () => {
  const client = live.client({ connectionParams: { authorization: `Bearer ${await token()}` } });
  const heard = await live.listen(client, BUNDLES);
  await live.apply(bundle('before'));
  expect(await heard.count(1)).toEqual([{ data: { changed: { bundle: 'before' } } }]);
  jest.useFakeTimers({
    now: Date.now() + 2 * DAY,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
  await live.apply(bundle('after'));
  expect(await heard.ended).toBeUndefined();
  expect(heard.results).toHaveLength(2);
  expect(heard.results[1].data).toBeUndefined();
  expect(heard.results[1].errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});
