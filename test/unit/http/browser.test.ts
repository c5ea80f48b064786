import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../browser';
import { start, stopAll } from './fixture';

let url = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  ({ url } = await start());
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stopAll();
});

beforeEach(async () => {
  context = await browser.newContext();
  // As on a machine without internet, whatever this one has.
  await context.route(
    (address) => address.origin !== url,
    (route) => route.abort('internetdisconnected'),
  );
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterEach(() => context.close());

test('offline, the landing page says where the endpoint is and leads to GraphiQL', async () => {
  await page.goto(url);
  await page.getByText("Apollo Sandbox can't be loaded").waitFor();
  expect(await page.locator('header #endpoint').textContent()).toBe(`${url}/graphql`);
  expect(await page.locator('pre').textContent()).toContain(`curl ${url}/graphql`);
  await page.getByRole('link', { name: 'Open GraphiQL' }).click();
  await page.waitForURL(`${url}/graphiql`);
});

test('GraphiQL opens with an example that runs, offline', async () => {
  await page.goto(`${url}/graphiql`);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.locator('.result-window').getByText('"Huafu Securities"').waitFor();
  expect(complaints).toEqual([]);
});

test('a query typed into GraphiQL is answered', async () => {
  await page.goto(`${url}/graphiql`);
  const editor = page.locator('.graphiql-query-editor .CodeMirror');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('{ model(id: "model:typed-by-hand") { id } }');
  // GraphiQL takes over what is typed after a moment, and runs what it had until then: its tab shows when it has.
  await page.getByRole('tab', { name: '<untitled>' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.result-window').getByText('"model:typed-by-hand"').waitFor();
});

test('the documentation in GraphiQL comes from the schema', async () => {
  await page.goto(`${url}/graphiql`);
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByText('Model', { exact: true }).first().click();
  await page.getByText('A model of artificial intelligence.').waitFor();
});
