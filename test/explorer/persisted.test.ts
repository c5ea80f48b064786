import { type Explorer, startExplorer } from './harness';

jest.setTimeout(120_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer({ ASTERISM_ONLY_PERSISTED: 'true' });
});
afterAll(() => explorer?.close());

test('the explorer works where only operations that are known beforehand are taken', async () => {
  const refused = await fetch(`${explorer.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { revision } }' }),
  });
  expect(await refused.text()).toContain('PERSISTED_ONLY');
  const { page, complaints } = await explorer.visit('/entity/segment:baidu-ai-cloud');
  await page.getByRole('row').filter({ hasText: '5.1 billion CNY' }).waitFor();
  await page.locator('.links-section').first().waitFor();
  await page.locator('.time-line').waitFor();
  await page.locator('.claims').waitFor();
  await page.getByRole('combobox').fill('wenxin');
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { level: 1, name: /ERNIE/ }).waitFor();
  expect(complaints).toEqual([]);
});
