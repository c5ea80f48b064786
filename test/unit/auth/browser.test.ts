/** What pages can make a browser do to a server on the browser's own machine that has no keys. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser';
import { type GuardedServer, startGuarded, WRITE, written } from './server';

let server: GuardedServer;
let elsewhere: Server;
let browser: Browser;
let page: Page;
let port = '';

beforeAll(async () => {
  server = await startGuarded();
  ({ port } = new URL(server.url));
  elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Elsewhere</title>');
  });
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  // Both names lead to this machine, as one that was rebound does.
  browser = await launchBrowser(['--host-resolver-rules=MAP *.example 127.0.0.1']);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  elsewhere?.close();
  await server?.close();
});

beforeEach(async () => {
  const context = await browser.newContext();
  await context.route(/^https:/, (route) => route.abort('internetdisconnected'));
  page = await context.newPage();
});
afterEach(() => page.context().close());

/** What a script of the page is answered; undefined when the browser keeps the answer from it. */
function fetched(url: string, headers: Record<string, string>): Promise<string | undefined> {
  const send = ([to, given, query]: readonly [string, Record<string, string>, string]) =>
    fetch(to, { method: 'POST', headers: given, body: JSON.stringify({ query }) }).then(
      (response) => response.text(),
      () => undefined,
    );
  return page.evaluate(send, [url, headers, WRITE] as const);
}

const JSON_TYPE = { 'content-type': 'application/json' };

test.each(['/graphql', '/graphiql'])('the page at %s, in which Sandbox and GraphiQL run, writes', async (path) => {
  for (const host of ['127.0.0.1', 'localhost']) {
    await page.goto(`http://${host}:${port}${path}`);
    expect(await fetched(`http://${host}:${port}/graphql`, JSON_TYPE)).toBe('{"data":{"write":"loopback"}}\n');
  }
});

test('a page of another site writes nothing', async () => {
  const before = written();
  await page.goto(`http://evil.example:${(elsewhere.address() as AddressInfo).port}/`);
  expect(await fetched(`${server.url}/graphql`, JSON_TYPE)).toContain('"FORBIDDEN"');
  for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
    expect(await fetched(`${server.url}/graphql`, { 'content-type': type })).not.toContain('"data":{');
  expect(written()).toBe(before);
});

test('a page whose name was made to lead to this server writes nothing', async () => {
  const before = written();
  await page.goto(`http://evil.example:${port}/graphiql`);
  expect(await fetched(`http://evil.example:${port}/graphql`, JSON_TYPE)).toContain('"FORBIDDEN"');
  expect(written()).toBe(before);
});
