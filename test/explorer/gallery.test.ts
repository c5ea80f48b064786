import type { Page } from 'playwright-core';
import { committedAnswer, questions } from '../../docs/queries/gallery';
import { QUESTION_WORDS } from '../../explorer/src/views/gallery/words';
import { type Explorer, startExplorer, violations } from './harness';

jest.setTimeout(120_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.close());

const ORION = '06-find-by-any-name';
const questionLinks = (page: Page) => page.getByRole('navigation', { name: /^(Questions|问题)$/ }).getByRole('link');

test('every question of docs/queries has its words in both languages, and none has words without being there', () => {
  expect(Object.keys(QUESTION_WORDS)).toEqual(questions().map(({ name }) => name));
  for (const { zh, shows } of Object.values(QUESTION_WORDS)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(shows[0]).toMatch(/^[A-Z].*\.$/);
    expect(shows[1]).toMatch(/\p{Script=Han}.*。$/u);
  }
});

test('lists all questions, filters them in the address, and finds by fields and in Chinese', async () => {
  const { page, complaints } = await explorer.visit('/gallery');
  expect(await questionLinks(page).allTextContents()).toEqual(questions().map(({ title }) => title));
  await page.getByLabel('Filter questions').fill('spark revenuePaths');
  await page.waitForURL(/[?&]filter=spark\+revenuePaths/);
  expect(await questionLinks(page).count()).toBe(1);
  await page.getByLabel('Filter questions').fill('传闻');
  await page.getByText(`1 of ${questions().length}`).waitFor();
  await page.getByLabel('Filter questions').fill('nothing like it');
  await page.getByText('No question holds these words').waitFor();
  expect(complaints).toEqual([]);
});

test('runs a question and shows its answer as the API gives it, and copies it', async () => {
  const { page, complaints } = await explorer.visit('/gallery', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await questionLinks(page).filter({ hasText: '猎户座' }).click();
  await page.waitForURL(`**/gallery?question=${ORION}`);
  await page.getByRole('button', { name: 'Run here' }).click();
  await page.getByRole('heading', { name: 'Answer' }).waitFor();
  const answer = page.locator('.gallery-answer');
  const { data, ...rest } = JSON.parse((await answer.textContent()) ?? '');
  expect(data).toEqual(committedAnswer({ name: ORION, title: '', query: '' }));
  expect(rest).toEqual({});

  await page.getByRole('button', { name: 'Copy' }).last().click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await answer.textContent());

  await page.goBack();
  expect(await page.locator('.gallery-question').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('shows the errors of the API, and what to do when it does not answer', async () => {
  const { page } = await explorer.visit(`/gallery?question=${ORION}`);
  // The server as it answers a query that it finds wrong.
  await page.route('**/graphql', (route) => route.continue({ postData: JSON.stringify({ query: '{ nothing }' }) }));
  await page.getByRole('button', { name: 'Run here' }).click();
  await page.getByText('1 error', { exact: true }).waitFor();
  expect(await page.locator('.gallery-answer').textContent()).toContain('Cannot query field');
  await page.unroute('**/graphql');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Run again' }).click();
  await page.getByText('The server does not answer').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Answer' }).waitFor();
});

test('opens a question in GraphiQL, where it runs', async () => {
  const { page } = await explorer.visit(`/gallery?question=${ORION}&lang=zh`);
  const [console] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: '在 GraphiQL 中打开' }).click(),
  ]);
  await console.getByRole('button', { name: 'Execute query' }).click();
  await console.locator('.result-window').getByText('"model:orion"').waitFor();
});

describe('Sandbox gets', () => {
  /** What the page at the address gives to Sandbox, by a stand-in for Apollo's script that keeps it. */
  async function handedAt(page: Page): Promise<Record<string, unknown>> {
    await page.waitForFunction(() => 'handed' in window);
    return page.evaluate('window.handed');
  }
  const standIn = 'window.EmbeddedSandbox = class { constructor(options) { window.handed = options; } }';
  const serveStandIn = (page: Page) =>
    page
      .context()
      .route('https://embeddable-sandbox.cdn.apollographql.com/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: standIn }),
      );

  test('the question of the gallery and the endpoint', async () => {
    const { page } = await explorer.visit(`/gallery?question=${ORION}`);
    await serveStandIn(page);
    const [sandbox] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Open in Sandbox' }).click(),
    ]);
    const question = questions().find(({ name }) => name === ORION);
    expect(await handedAt(sandbox)).toMatchObject({
      target: '#console',
      initialEndpoint: `${explorer.url}/graphql`,
      initialState: { document: question?.query.trim(), variables: {} },
    });
    expect(await sandbox.locator('#console').isVisible()).toBe(true);
  });

  test('a query behind a page, with its variables', async () => {
    const { page } = await explorer.visit('/entity/model:orion?asOf=2024-09-01');
    await serveStandIn(page);
    await page.getByRole('button', { name: 'Query' }).click();
    const link = page.getByRole('dialog').locator('section', { hasText: 'query ExplorerEntity(' });
    const [sandbox] = await Promise.all([
      page.waitForEvent('popup'),
      link.getByRole('link', { name: 'Open in Sandbox' }).click(),
    ]);
    expect(await handedAt(sandbox)).toMatchObject({
      initialState: {
        document: expect.stringContaining('query ExplorerEntity('),
        variables: { id: 'model:orion', asOf: '2024-09-01' },
      },
    });
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(['en', 'zh'])('axe finds nothing, in %s', async (language) => {
    const { page } = await explorer.visit(`/gallery?lang=${language}`, { colorScheme });
    await questionLinks(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await questionLinks(page).first().click();
    await page.locator('.gallery-run').click();
    await page.locator('.gallery-answer').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test.each(['', `?question=${ORION}`])('at 360 pixels nothing of it is wider than the window (%s)', async (search) => {
  const { page } = await explorer.visit(`/gallery${search}`, { viewport: { width: 360, height: 740 } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (search) {
    await page.getByRole('button', { name: 'Run here' }).click();
    await page.locator('.gallery-answer').waitFor();
    await page.getByRole('link', { name: 'All questions' }).waitFor();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
