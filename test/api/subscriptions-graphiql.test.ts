/** A subscription typed into GraphiQL, in a real browser. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';
import { type LiveServer, startLive } from './live';

let api: Api;
let live: LiveServer;
let browser: Browser;
beforeAll(async () => {
  api = await openEmptyApi();
  live = await startLive(api.store);
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await live?.close();
  await api?.close();
});

it('shows changes as they come, with the page allowed to connect to this server alone', async () => {
  const page = await browser.newPage();
  await page.goto(`${live.url}/graphiql`);
  await page.locator('.graphiql-query-editor .CodeMirror').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('subscription Live { changed { entities { name } } }');
  await page.getByRole('tab', { name: 'Live' }).waitFor();
  const listening = live.listening();
  await page.keyboard.press('Control+Enter');
  await listening;
  for (const name of ['First', 'Second']) {
    const record = placed({ id: 'company:c', name });
    await live.apply(bundleOf('c', { entities: new Map([['companies', [record]]]) }));
    await page.locator('.result-window').getByText(`"${name}"`).waitFor();
  }
});
