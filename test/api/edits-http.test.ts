/** Mutations over HTTP: what a client sends, and what it gets when that is too much or comes in the wrong way. */
import { buildAsterismSchema } from '../../schema/build';
import { LOOPBACK } from '../../src/auth/viewer';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { type RunningServer, startServer } from '../../src/server';
import { type Api, openEmptyApi } from './harness';

let api: Api;
let server: RunningServer;
beforeAll(async () => {
  api = await openEmptyApi();
  server = await startServer({
    config: readConfig({ PORT: '0', ASTERISM_MAX_BODY: '1' }),
    schema: buildAsterismSchema(),
    ready: () => api.store.ping(),
    createContext: async () => createContext(api.store, LOOPBACK),
    closeContext,
  });
});
afterAll(async () => {
  await server?.close();
  await api?.close();
});

const IMPORT = 'mutation ($bundle: BundleInput!) { importBundle(bundle: $bundle) { changed write { by } } }';

async function post(bundle: object) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: IMPORT, variables: { bundle } }),
  });
  return { status: response.status, body: await response.json() };
}

it('imports a bundle', async () => {
  expect(await post({ bundle: 'made', companies: [{ id: 'company:a', name: 'A' }] })).toEqual({
    status: 200,
    body: { data: { importBundle: { changed: true, write: { by: 'loopback' } } } },
  });
});

it('tells faults with their paths', async () => {
  const { status, body } = await post({ bundle: 'made', companies: [{ id: 'A', name: 'A' }] });
  expect(status).toBe(200);
  expect(body.errors).toEqual([
    expect.objectContaining({
      path: ['importBundle'],
      extensions: {
        code: 'BUNDLE_INVALID',
        faults: [{ path: ['bundle', 'companies', 0, 'id'], message: expect.stringMatching(/^id: expected/) }],
      },
    }),
  ]);
});

it('refuses a request that is larger than the setting allows, with the way out', async () => {
  const companies = Array.from({ length: 12_000 }, (_, i) => ({ id: `company:a-${i}`, name: 'A'.repeat(80) }));
  const { status, body } = await post({ bundle: 'large', companies });
  expect(status).toBe(413);
  expect(body.errors).toEqual([
    {
      message: expect.stringMatching(/at most 1 MiB.*asterism import.*ASTERISM_MAX_BODY/),
      extensions: { code: 'BAD_REQUEST' },
    },
  ]);
});

it('takes no mutation by GET', async () => {
  const query = encodeURIComponent('mutation { retract(statement: "metric:m", reason: "No.") { changed } }');
  const response = await fetch(`${server.url}/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(response.status).toBe(405);
});
