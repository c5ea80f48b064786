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
  await applyBundle(explorer.app.store, figures());
});
afterAll(() => explorer?.close());

/** Two years of one company, a bound of another, another currency, and a quarter beside the years. */
const figures = () =>
  bundleOf('made-figures', {
    entities: new Map([
      [
        'companies',
        ['x', 'y', 'z'].map((name) => placed<EntityRecord>({ id: `company:${name}`, name: `Company ${name}` })),
      ],
      ['documents', [placed<EntityRecord>({ id: 'document:made-0', name: 'Made' })]],
    ]),
    metrics: [
      figure('x-2023', '100', { subject: 'company:x', period: '2023' }),
      figure('x-2024', '150', { subject: 'company:x', period: '2024' }),
      figure('x-q1', '20', { subject: 'company:x', period: '2024-Q1' }),
      figure('y-2024', '200', { subject: 'company:y', period: '2024', comparator: 'GT' }),
      figure('z-2024', '30', { subject: 'company:z', period: '2024', unit: 'USD' }),
    ],
  });

const MADE = '/compare?subjects=company:x,company:y,company:z';
const drawings = (page: Page) => page.locator('.compare-panels svg[role=img]');
const labels = (page: Page) => drawings(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

looksRight(
  () => explorer,
  [
    ['/compare', '.compare-panels svg[role=img]'],
    [MADE, '.compare-panels svg[role=img]'],
    ['/compare?subjects=none', '.empty-state'],
  ],
);

test('begins with cloud businesses, periods of different length apart', async () => {
  const { page, complaints } = await explorer.visit('/compare');
  await drawings(page).nth(2).waitFor();
  expect(await labels(page)).toEqual([
    expect.stringMatching(
      /^Revenue, CNY: Baidu AI Cloud 5\.1 billion CNY 2024-Q2; Alibaba Cloud 26\.549 billion CNY 2024-Q2\./,
    ),
    expect.stringMatching(/^Revenue, CNY: iFLYTEK open platform 2\.345 billion CNY 2024-H1\./),
    expect.stringMatching(/growth year on year, %: Baidu AI Cloud · 2024-Q2 \+14%; Alibaba Cloud · 2024-Q2 \+6%;/),
  ]);
  expect(complaints).toEqual([]);
});

test('units are never in one drawing, and neither are a year and a quarter', async () => {
  const { page } = await explorer.visit(MADE);
  await drawings(page).nth(3).waitFor();
  const levels = (await labels(page)).slice(0, 3);
  expect(levels).toEqual([
    expect.stringMatching(/^Revenue, CNY: Company x 150 CNY 2024; Company x 100 CNY 2023; Company y >200 CNY 2024\./),
    expect.stringMatching(/^Revenue, CNY: Company x 20 CNY 2024-Q1\./),
    expect.stringMatching(/^Revenue, USD: Company z 30 USD 2024\./),
  ]);
});

test('a bound is drawn otherwise than a number, and keeps its sign', async () => {
  const { page } = await explorer.visit(`${MADE}&period=2024`);
  const yuan = drawings(page).first();
  await yuan.waitFor();
  await yuan.getByText('>200').waitFor();
  expect(await yuan.locator('[stroke-dasharray] rect').count()).toBe(1);
  expect(await yuan.locator('rect').count()).toBe(2);
  expect(await page.getByRole('row').filter({ hasText: 'Company y' }).textContent()).toContain('>200 CNY');
});

test('growth that is worked out here is told apart, with the figure it is worked out from', async () => {
  const { page } = await explorer.visit(MADE);
  const growth = page.getByRole('img', { name: /growth year on year/ });
  await growth.getByText('+50% (computed)').waitFor();
  expect(await growth.locator('rect[fill=none]').count()).toBe(1);
  const row = page.getByRole('row').filter({ hasText: 'Company x' });
  expect(await row.textContent()).toMatch(/\+50% \(computed\) from 2023/);
  await page.goto(`${explorer.url}/compare`);
  await page.getByRole('img', { name: /growth year on year/ }).waitFor();
  expect(
    await page
      .getByRole('img', { name: /growth year on year/ })
      .locator('rect[fill=none]')
      .count(),
  ).toBe(0);
});

test('what no source gives says so', async () => {
  const { page } = await explorer.visit(`${MADE}&period=2023`);
  expect(
    await page.getByRole('row').filter({ hasText: 'Company y' }).getByText('none to compare').textContent(),
  ).toBeTruthy();
});

test('subjects are found by any name and stay in the address', async () => {
  const { page } = await explorer.visit('/compare');
  const field = page.getByRole('combobox', { name: 'Add a subject' });
  await field.fill('腾讯广告');
  await page.getByRole('option', { name: /Tencent advertising/ }).waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Remove Tencent advertising' }).waitFor();
  expect(param(page, 'subjects')).toBe(
    'segment:baidu-ai-cloud,segment:alibaba-cloud,segment:iflytek-open-platform,segment:tencent-advertising',
  );
  await page.getByRole('img', { name: /Tencent advertising 29\.9 billion CNY 2024-Q2/ }).waitFor();
  await page.getByRole('button', { name: 'Market share' }).click();
  const shares = page.getByRole('row').filter({ hasText: 'Market share' });
  // That of the seeds is of one market alone.
  await shares.filter({ hasText: 'Baidu AI Cloud' }).getByText('none to compare').waitFor();
  expect(param(page, 'measures')).toBe('measure:revenue,measure:market-share');
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector('.data-table')?.textContent?.includes('Market share'));
});

test('figures of several periods are drawn over time, bounds with their sign', async () => {
  const { page } = await explorer.visit('/compare?subjects=model:ernie');
  const calls = page.getByRole('img', { name: /^Daily calls, calls a day: / });
  await calls.waitFor();
  expect(await calls.locator('text').allTextContents()).toEqual(expect.arrayContaining(['50 million', '>600 million']));
});

test('period and basis of growth can be chosen', async () => {
  const { page } = await explorer.visit('/compare');
  await page.getByLabel('Period', { exact: true }).selectOption('2024-H1');
  await page.getByRole('row').filter({ hasText: 'Baidu AI Cloud' }).getByText('none to compare').waitFor();
  await page.getByLabel('Growth', { exact: true }).selectOption('QUARTER_ON_QUARTER');
  await page.getByRole('columnheader', { name: 'Growth quarter on quarter' }).waitFor();
  expect([param(page, 'period'), param(page, 'basis')]).toEqual(['2024-H1', 'QUARTER_ON_QUARTER']);
});

test('the download tells comparator, unit and origin apart', async () => {
  const { page } = await explorer.visit(MADE);
  await page.getByRole('row').filter({ hasText: 'Company z' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[1]).toMatch(/^Revenue,Company x,,150,CNY,2024,50%,computed,/);
  expect(lines[2]).toMatch(/^Revenue,Company y,>,200,CNY,2024,,,/);
  expect(lines[3]).toMatch(/^Revenue,Company z,,30,USD,2024,,,/);
});

test('on paper nothing of the table is cut off', async () => {
  const { page } = await explorer.visit(MADE, { viewport: { width: 794, height: 1123 } });
  await page.locator('.data-table').waitFor();
  await page.emulateMedia({ media: 'print' });
  const [needed, given] = await page
    .locator('.data-table-scroll')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(needed).toBe(given);
  expect(await page.locator('.compare-choices').isVisible()).toBe(false);
});

test('with nothing chosen, or nothing known, it says what to do', async () => {
  const { page } = await explorer.visit('/compare?subjects=company:x');
  await page.getByRole('button', { name: 'Remove Company x' }).click();
  await page.getByText('Choose what to compare', { exact: false }).waitFor();
  expect(param(page, 'subjects')).toBe('none');
  await page.goto(`${explorer.url}/compare?subjects=company:no-such`);
  await page.getByText('no source gives a figure of any of these', { exact: false }).waitFor();
});

test('the page of an entity leads here', async () => {
  const { page } = await explorer.visit('/entity/segment:baidu-ai-cloud');
  await page.locator('main').getByRole('link', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Baidu AI Cloud' }).waitFor();
  expect(param(page, 'subjects')).toBe('segment:baidu-ai-cloud');
});

test('as many as it takes stay within what the API allows', async () => {
  const { page } = await explorer.visit('/compare');
  const ids = await page.evaluate(async () => {
    const ask = async (query: string) =>
      (
        await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
      ).json();
    const { data } = await ask('{ companies(first: 12) { nodes { id } } measures(first: 8) { nodes { id } } }');
    const of = (all: { nodes: { id: string }[] }) => all.nodes.map(({ id }) => id).join();
    return { subjects: of(data.companies), measures: of(data.measures) };
  });
  const { page: full, complaints } = await explorer.visit(`/compare?${new URLSearchParams(ids)}`);
  await full.getByText('At most 12 can be compared at a time.').waitFor();
  await full.locator('.data-table, .empty-state, .error-state').first().waitFor();
  expect(await full.locator('.error-state').count()).toBe(0);
  expect(complaints).toEqual([]);
});
