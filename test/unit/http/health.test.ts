import { StoreError } from '../../../src/store/errors';
import { secret, start, stopAll } from './fixture';

afterEach(stopAll);

async function get(address: string) {
  const response = await fetch(address);
  return { status: response.status, cached: response.headers.get('cache-control'), body: await response.json() };
}

test('alive is not ready', async () => {
  const { url } = await start({ ready: () => Promise.reject(new StoreError('UNAVAILABLE', secret)) });
  expect(await get(`${url}/healthz`)).toEqual({ status: 200, cached: 'no-store', body: { status: 'ok' } });
  expect(await get(`${url}/readyz`)).toEqual({
    status: 503,
    cached: 'no-store',
    body: { status: 'unavailable', reason: 'STORE_UNAVAILABLE' },
  });
});

test('readiness comes and goes', async () => {
  let ready = () => Promise.resolve();
  const { url } = await start({ ready: () => ready() });
  expect(await get(`${url}/readyz`)).toEqual({ status: 200, cached: 'no-store', body: { status: 'ready' } });
  ready = () => Promise.reject(new Error(secret));
  expect((await get(`${url}/readyz`)).body).toEqual({ status: 'unavailable', reason: 'NOT_READY' });
  ready = () => Promise.resolve();
  expect((await get(`${url}/readyz`)).status).toBe(200);
});

test('a probe that never answers does not hang', async () => {
  const { url } = await start({ ready: () => new Promise(() => {}) });
  expect(await get(`${url}/readyz`)).toMatchObject({ status: 503, body: { reason: 'TIMEOUT' } });
}, 10_000);
