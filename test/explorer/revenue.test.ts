import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { applyBundle } from '../../src/bundle/apply';
import type { EntityRecord } from '../../src/bundle/types';
import { bundleOf, figure, placed } from '../api/fixture';
import { type Explorer, startExplorer } from './harness';
import { looksRight } from './looks';

jest.setTimeout(180_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
  await applyBundle(explorer.app.store, manyWays());
});
afterAll(() => explorer?.close());

/** More than a page of ways, all to one company; revenue is reported where the last of them leads. */
const WAYS = 105;
/** By its id, as the API has them. */
const LAST = 'model:way-99';

function manyWays() {
  const models = Array.from({ length: WAYS }, (_, i): EntityRecord => ({ id: `model:way-${i}`, name: `Way ${i}` }));
  return bundleOf('made-ways', {
    entities: new Map([
      ['models', models.map(placed)],
      [
        'products',
        ['way', 'way-last'].map((name) => placed<EntityRecord>({ id: `product:${name}`, name: `End of ${name}` })),
      ],
      ['companies', [placed<EntityRecord>({ id: 'company:way', name: 'Way company' })]],
      ['documents', [placed<EntityRecord>({ id: 'document:made-0', name: 'Made' })]],
    ]),
    relations: [
      placed({ type: 'OFFERS', source: 'company:way', target: 'product:way', locator: 'p. 1' }),
      placed({ type: 'OFFERS', source: 'company:way', target: 'product:way-last', locator: 'p. 1' }),
      ...models.map(({ id }) =>
        placed({
          type: 'POWERS',
          source: id,
          target: id === LAST ? 'product:way-last' : 'product:way',
          locator: 'p. 2',
        }),
      ),
    ],
    metrics: [figure('way-last', '7', { subject: 'product:way-last', period: '2024' })],
  });
}

const rows = (page: Page) => page.locator('.data-table tbody tr');
/** Waits for the line above the table, which tells how many ways there are. */
const waysShown = (page: Page, count: number) =>
  page.getByRole('status').getByText(`${count} ways`, { exact: false }).waitFor();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

looksRight(
  () => explorer,
  [
    ['/revenue?model=model:spark', '.revenue-sankey svg'],
    ['/revenue?model=model:ernie&revenue=reported', '.empty-state'],
  ],
);

test('each way says whose revenue it leads to, and where none is reported it says so', async () => {
  const { page, complaints } = await explorer.visit('/revenue?model=model:spark');
  await page.getByText('6 ways from a model to a company; revenue is reported for 6.').waitFor();
  const education = rows(page).filter({ hasText: '28.60亿元' });
  expect(await education.textContent()).toMatch(
    /^SparkiFLYTEK educationiFLYTEK educationiFLYTEK2\.86 billion CNY 2024-H1.*iFLYTEK education\+25\.14%/,
  );
  expect(await rows(page).filter({ hasText: 'Spark app' }).textContent()).toMatch(/93\.25亿元.*iFLYTEK\+19%/);
  await page.goto(`${explorer.url}/revenue?model=model:ernie`);
  await page.getByText('3 ways from a model to a company; revenue is reported for 0.').waitFor();
  expect(await rows(page).filter({ hasText: 'none reported' }).count()).toBe(3);
  expect(await rows(page).getByText('0 CNY').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the evidence of every hop is one click away', async () => {
  const { page } = await explorer.visit('/revenue?model=model:hunyuan');
  await rows(page)
    .filter({ hasText: 'Tencent Docs' })
    .getByRole('button', { name: 'Stated: show the evidence of the 2 hops' })
    .click();
  const card = page.getByRole('dialog');
  await card.getByRole('link', { name: 'Hunyuan powers Tencent Docs' }).waitFor();
  await card.getByRole('link', { name: 'Tencent offers Tencent Docs' }).waitFor();
  expect(await card.getByText('Part 1, bullet 4 (Tencent), item 4').count()).toBeGreaterThan(0);
});

test('the diagram has a band for every link, as wide as there are ways, and says so', async () => {
  const { page } = await explorer.visit('/revenue?company=company:baidu');
  const drawing = page.getByRole('img', { name: /3 ways, 0 of them with a reported revenue/ });
  await drawing.waitFor();
  const bands = await drawing
    .locator('.revenue-band')
    .evaluateAll((all) =>
      all.map((band) => [band.querySelector('title')?.textContent, Number(band.getAttribute('stroke-width'))] as const),
    );
  const wide = new Map(bands);
  expect([...wide.keys()].sort()).toEqual([
    'Baidu Comate → Baidu: 1 way',
    'Baidu Search → Baidu: 1 way',
    'Baidu Wenku → Baidu: 1 way',
    'Baidu → none reported: 3 ways',
    'ERNIE → Baidu Comate: 1 way',
    'ERNIE → Baidu Search: 1 way',
    'ERNIE → Baidu Wenku: 1 way',
  ]);
  const one = wide.get('Baidu Wenku → Baidu: 1 way') ?? 0;
  expect(wide.get('Baidu → none reported: 3 ways')).toBeCloseTo(3 * one, 5);
  await page.getByText('The width of a band is the number of ways, not money.', { exact: false }).waitFor();
});

test('filters are found by any name, stay in the address, and can be taken away', async () => {
  const { page } = await explorer.visit('/revenue');
  const field = page.getByRole('combobox', { name: 'Model' });
  await field.fill('星火');
  // Before the answer has come.
  await field.press('Enter');
  await page.waitForURL(/model=model%3Aspark/);
  await waysShown(page, 6);
  await page.getByRole('button', { name: 'Reported', exact: true }).click();
  await page.getByRole('button', { name: 'Implied', exact: true }).first().click();
  expect([param(page, 'revenue'), param(page, 'certainty')]).toEqual(['reported', 'IMPLIED']);
  await page.reload();
  await waysShown(page, 6);
  await page.getByRole('button', { name: 'None reported' }).click();
  await page.getByText('No way from a model to a company fits.', { exact: false }).waitFor();
  await page.goBack();
  await waysShown(page, 6);
  await page.getByRole('button', { name: 'Remove Spark' }).click();
  await page.getByRole('combobox', { name: 'Model' }).waitFor();
  expect(param(page, 'model')).toBeNull();
});

test('the page of a model leads to its ways', async () => {
  const { page } = await explorer.visit('/entity/model:hunyuan');
  await page.locator('main').getByRole('link', { name: 'Revenue' }).click();
  await page.waitForURL(/\/revenue\?model=model%3Ahunyuan/);
  await waysShown(page, 4);
});

test('the download has numbers where there are any, and no zero where there are none', async () => {
  const { page } = await explorer.visit('/revenue?company=company:iflytek');
  await rows(page).first().waitFor();
  const save = async (): Promise<string[]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('revenue.csv');
    return readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
  };
  const [head, first] = await save();
  expect(head).toBe(
    'Model,Powers,Segment,Company,Revenue,Comparator,Value,Unit,Period,As written,Revenue of,Growth on the year,Growth is,Certainty of the way,Hops,Sources',
  );
  expect(first).toMatch(
    /^Spark,Spark app,,iFLYTEK,reported,,9325000000,CNY,2024-H1,93\.25亿元,iFLYTEK,19%,stated,Implied,/,
  );
  await page.goto(`${explorer.url}/revenue?model=model:ernie`);
  await rows(page).filter({ hasText: 'Baidu Wenku' }).waitFor();
  const lines = await save();
  expect(lines).toHaveLength(4);
  for (const line of lines.slice(1)) expect(line).toMatch(/,Baidu,none reported,,,,,,,,,Implied,/);
});

test('filters look at all ways, not at those that came; the download has them all', async () => {
  const { page } = await explorer.visit('/revenue?company=company:way&revenue=none&certainty=STATED');
  await page.getByRole('button', { name: 'Show more (100 so far)' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(new Set(lines.slice(1).map((line) => line.split(',')[0])).size).toBe(WAYS - 1);
  expect(await rows(page).count()).toBe(100);
  // It comes after more than a page of others.
  const { page: reported } = await explorer.visit('/revenue?company=company:way&revenue=reported');
  await reported.getByText('1 way from a model to a company; revenue is reported for 1.').waitFor();
  const { page: rumoured } = await explorer.visit('/revenue?company=company:way&certainty=RUMOURED');
  await rumoured.getByText('No way from a model to a company fits.', { exact: false }).waitFor();
});

test('goes on after a page', async () => {
  const { page } = await explorer.visit('/revenue?company=company:way');
  await page.getByRole('button', { name: 'Show more (100 so far)' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `${WAYS} ways` })
    .waitFor();
  expect(await rows(page).count()).toBe(WAYS);
  expect(await page.getByRole('button', { name: /^Show more/ }).count()).toBe(0);
});

test('on paper nothing of the table is cut off', async () => {
  const { page } = await explorer.visit('/revenue?company=company:iflytek', { viewport: { width: 794, height: 1123 } });
  await rows(page).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const [needed, given] = await page
    .locator('.data-table-scroll')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(needed).toBe(given);
  expect(await page.locator('.revenue-filters').isVisible()).toBe(false);
});

test('in Chinese, and as of a day before all sources', async () => {
  const { page } = await explorer.visit('/revenue?lang=zh&model=model:spark');
  await page.getByRole('heading', { level: 1, name: '哪个模型驱动哪个产品，对应哪项收入' }).waitFor();
  await rows(page).filter({ hasText: '28.6亿元' }).first().waitFor();
  const { page: early } = await explorer.visit('/revenue?asOf=2020-01-01');
  await early.getByText('No way from a model to a company fits.', { exact: false }).waitFor();
});

test('when the API does not answer, the page says so and tries again', async () => {
  const { page } = await explorer.visit('/');
  await page.route('**/graphql', (route) => route.abort());
  await page.evaluate(() => history.pushState(null, '', '/revenue?model=model:spark'));
  await page.getByRole('alert').first().waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await waysShown(page, 6);
});
