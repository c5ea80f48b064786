import { start, stopAll } from './fixture';

let url = '';
beforeAll(async () => {
  ({ url } = await start());
});
afterAll(stopAll);

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('the root leads to the endpoint', async () => {
  const response = await fetch(url, { redirect: 'manual' });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/graphql');
});

test('a browser at the endpoint gets a page that says where it is and links GraphiQL', async () => {
  const response = await fetch(`${url}/graphql`, { headers: html });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch('text/html');
  const page = await response.text();
  expect(page).toMatch(/endpoint is <code[^>]*>\/graphql</);
  expect(page).toContain('href="/graphiql"');
});

test('all that GraphiQL loads comes from here, and may be kept as long as its version is in its address', async () => {
  const page = await (await fetch(`${url}/graphiql`)).text();
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css|svg))"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThanOrEqual(6);
  for (const address of addresses) {
    expect(address).toMatch(/^\/[^/]/);
    const response = await fetch(url + address);
    expect(response.status).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(100);
    const versioned = /-\d+\.\d+\.\d+\//.test(address);
    expect(response.headers.get('cache-control')).toBe(versioned ? 'public, max-age=31536000, immutable' : 'no-cache');
    const again = await fetch(url + address, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  }
});

test('any page may ask the endpoint, without credentials', async () => {
  const origin = 'https://studio.apollographql.com';
  const preflight = await fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  const post = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: '{"query":"{ model(id: 1) { id } }"}',
  });
  for (const { headers } of [preflight, post]) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
  expect((await fetch(`${url}/readyz`, { headers: { origin } })).headers.get('access-control-allow-origin')).toBeNull();
});
