/** GraphQL over HTTP: every audit of graphql-http on the real schema, none with a warning or a notice. */
import { auditServer, serverAudits } from 'graphql-http';
import { buildAsterismSchema } from '../../../schema/build';
import { start, stopAll } from './fixture';

let url: string;
beforeAll(async () => {
  url = `${(await start({ schema: buildAsterismSchema() })).url}/graphql`;
});
afterAll(stopAll);

test('every audit is passed, with no warning and no notice', async () => {
  const results = await auditServer({ url });
  const short = await Promise.all(
    results
      .filter(({ status }) => status !== 'ok')
      .map(async (result) => `${result.status} ${result.id} ${result.name}: ${'reason' in result && result.reason}`),
  );
  expect(short).toEqual([]);
  expect(results.length).toBe(serverAudits({ url }).length);
  expect(results.length).toBeGreaterThan(60);
});

const get = (headers: Record<string, string>) =>
  fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`, { headers });

test.each([
  ['curl', { 'user-agent': 'curl/8.5.0' }],
  ['a program', { 'user-agent': 'python-requests/2.32' }],
])('a plain GET of %s is answered', async (_, headers) => {
  const response = await get(headers);
  expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
});

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

test.each([
  ['a browser', { 'user-agent': browser }],
  ['a browser that a page made fetch it', { 'user-agent': browser, origin: 'https://elsewhere.example' }],
  ['an unknown browser on another site', { 'user-agent': 'Strange/1.0', 'sec-fetch-site': 'cross-site' }],
  ['an unknown browser that followed a link', { 'user-agent': 'Strange/1.0', referer: 'https://elsewhere.example/' }],
  ['an unknown browser with a cookie', { 'user-agent': 'Strange/1.0', cookie: 'a=b' }],
  ['somebody behind a CDN that hides who asks', { 'user-agent': 'Amazon CloudFront', via: '1.1 cloudfront' }],
  ['somebody without a name', { 'user-agent': '' }],
])('a plain GET of %s could be forged, and is refused', async (_, headers) => {
  const response = await get(headers);
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/CSRF/);
});

test('a GET of a browser that passed a preflight is answered', async () => {
  const response = await get({ 'user-agent': browser, 'apollo-require-preflight': 'yes' });
  expect(response.status).toBe(200);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a POST of %s, which forms can send, is refused to programs too',
  async (type) => {
    const init = { method: 'POST', headers: { 'content-type': type, 'user-agent': 'curl/8.5.0' } };
    const response = await fetch(url, { ...init, body: '{"query":"{ __typename }"}' });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('"data"');
  },
);

test.each([
  ['application/json', 200],
  ['*/*', 200],
  ['application/graphql-response+json', 400],
  ['application/graphql-response+json, application/json;q=0.9', 400],
])('what cannot be executed has the status of its media type: %s %i', async (accept, status) => {
  for (const query of ['{', '{ nothing }', 'query ($id: ID!) { node(id: $id) { id } }']) {
    const headers = { 'content-type': 'application/json', accept };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [expect.anything()] });
  }
});

test('what cannot be read is 400 in every media type', async () => {
  for (const accept of ['application/json', 'application/graphql-response+json'])
    for (const body of ['{"notquery":"{ __typename }"}', '{"query":0}', '[]', '{"query":']) {
      const headers = { 'content-type': 'application/json', accept };
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(400);
    }
});
