import { makeToken } from '../../src/auth/token';
import { type Explorer, startExplorer, violations } from './harness';

jest.setTimeout(120_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer({ ASTERISM_REQUIRE_TOKEN: 'true', ASTERISM_JWT_SECRET: 's'.repeat(32) });
});
afterAll(() => explorer?.close());

test('where reading needs a token, the page asks for it and keeps it for the tab', async () => {
  const { signWith } = explorer.config.auth;
  if (!signWith) throw new Error('Expected a server with a key.');
  const token = await makeToken({ subject: 'alice', role: 'reader' }, new Date(Date.now() + 3_600_000), signWith);

  const { page } = await explorer.visit('/entity/model:ernie');
  await page.getByText('This server wants a token').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Token', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('The token was not accepted').waitFor();
  await page.getByLabel('Token', { exact: true }).fill(` ${token}\n`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: /ERNIE/ }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /ERNIE/ }).waitFor();
  const other = await page.context().newPage();
  await other.goto(`${explorer.url}/entity/model:ernie`);
  await other.getByText('This server wants a token').waitFor();
});
