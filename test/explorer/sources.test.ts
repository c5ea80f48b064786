import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Explorer, startExplorer } from './harness';
import { looksRight } from './looks';
import { applyMade } from './made';

jest.setTimeout(180_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
  await applyMade(explorer.app.store);
});
afterAll(() => explorer?.close());

/** Of the 406 statements of this one, a later document superseded one. */
const REPORT = '/sources?document=document:huafu-compute-weekly-2024-08-28';
const row = (page: Page, text: string) => page.locator('.data-table tbody tr').filter({ hasText: text });
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

looksRight(
  () => explorer,
  [
    ['/sources', '.sources-days'],
    [`${REPORT}&statements=Claim`, '.sources-section'],
    ['/sources?document=document:idc-large-model-platforms', '.sources-says .empty-state'],
    ['/sources?document=document:no-such', '.empty-state'],
  ],
);

test('lists documents with kind, publisher, day and how much they say', async () => {
  const { page, complaints } = await explorer.visit('/sources');
  const report = row(page, 'Huafu Securities–');
  await report.getByText('405', { exact: true }).waitFor();
  expect(await report.getByText('405', { exact: true }).getAttribute('title')).toBe(
    '215 links, 77 figures, 26 events, 87 claims',
  );
  expect(await report.textContent()).toBe(
    'Huafu Securities: compute weekly, 26-28 August 2024reportHuafu Securities–40590',
  );
  expect(await row(page, 'Baidu 24Q2 results').textContent()).toBe('Baidu 24Q2 resultsfilingBaidu2024-08-22001');
  const chart = row(page, 'Chart 2');
  await chart.locator('[title^="0 links"]').waitFor();
  expect(await chart.textContent()).toBe(
    'Chart 2: weekly visits to web sites of text models (first)part of Huafu Securities: compute weekly, 26-28 August 2024chart––000',
  );
  expect(complaints).toEqual([]);
});

test('narrows to a sort of document, in the address', async () => {
  const { page } = await explorer.visit('/sources');
  await page.getByRole('button', { name: 'call', exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('.data-table tbody tr').length === 1);
  await row(page, 'Baidu 24Q2 earnings call').waitFor();
  expect(param(page, 'kind')).toBe('call');
  await page.getByRole('button', { name: 'announcement' }).click();
  await page.getByText('No document of this sort is known as of this date.', { exact: false }).waitFor();
});

test('the list downloads with the counts', async () => {
  const { page } = await explorer.visit('/sources?kind=report');
  await row(page, 'compute weekly, 26-28').getByText('405').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(
    '"Huafu Securities: compute weekly, 26-28 August 2024",report,Huafu Securities,,405,9,0,document:huafu-compute-weekly-2024-08-28',
  );
});

test('the slider goes over the days on which documents came, and sets the date of the page', async () => {
  const { page } = await explorer.visit('/sources');
  const slider = page.getByRole('slider', { name: 'The graph as of' });
  await slider.waitFor();
  expect(await slider.getAttribute('aria-valuetext')).toBe('today');
  await row(page, 'Later').waitFor();
  await slider.press('ArrowLeft');
  await page.waitForURL(/asOf=2024-11-01/);
  expect(await slider.getAttribute('aria-valuetext')).toBe('2024-11-01');
  await slider.press('ArrowLeft');
  await page.waitForURL(/asOf=2024-08-28/);
  await page.waitForFunction(() => !document.querySelector('.data-table')?.textContent?.includes('Later'));
  await page.goBack();
  await row(page, 'Later').waitFor();
  expect(param(page, 'asOf')).toBe('2024-11-01');
  await slider.press('End');
  await page.waitForURL((url) => !url.searchParams.has('asOf'));
});

test('the page of a document has what it is, what it draws on and who draws on it', async () => {
  const { page } = await explorer.visit('/sources?document=document:qbitai-baidu-earnings-call-2024-q2');
  await page.getByRole('heading', { level: 1, name: 'QbitAI on the Baidu 24Q2 earnings call' }).waitFor();
  await page
    .getByRole('region', { name: 'Draws on' })
    .getByRole('link', { name: 'Baidu 24Q2 earnings call' })
    .waitFor();
  await page.getByText('It says nothing here itself.', { exact: false }).waitFor();
  await page
    .getByRole('region', { name: 'Drawn on by' })
    .getByRole('link', { name: /^Huafu Securities/ })
    .click();
  await page.getByRole('heading', { level: 1, name: /^Huafu Securities: compute weekly/ }).waitFor();
  expect(param(page, 'document')).toBe('document:huafu-compute-weekly-2024-08-28');
  expect(await page.getByRole('region', { name: 'Draws on' }).getByRole('listitem').count()).toBe(9);
});

test('all that it says stands by section and place, and goes on to the last statement', async () => {
  const { page } = await explorer.visit(REPORT);
  const part = page.locator('.sources-section').filter({ has: page.getByRole('heading', { name: /^Part 1 / }) });
  const place = part.getByRole('heading', { name: 'bullet 4 (Tencent), item 4' });
  await part.locator('summary').waitFor();
  expect(await place.isVisible()).toBe(false);
  await part.locator('summary').click();
  await place.waitFor();
  const places = await part.locator('h4').allTextContents();
  expect(places.indexOf('bullet 1 (Baidu AI Cloud)')).toBeLessThan(places.indexOf('bullet 5 (iFLYTEK)'));
  expect(await page.getByRole('group', { name: 'Kind of statement' }).getByRole('button').allTextContents()).toEqual([
    'All',
    'Links 215',
    'Figures 77',
    'Events 26',
    'Claims 87',
  ]);
  await page.getByRole('button', { name: 'Show more (290 of 405 shown)' }).click();
  await page.getByRole('button', { name: 'Show more (390 of 405 shown)' }).click();
  await page.getByRole('button', { name: /^Show more/ }).waitFor({ state: 'detached' });
  await part
    .locator('li')
    .filter({ hasText: 'Alibaba Cloud Revenue 26.549 billion CNY 2024-Q2' })
    .getByRole('button', { name: 'Stated: show the evidence' })
    .click();
  await page.getByRole('dialog').getByText('Part 1, bullet 3 (Alibaba Cloud)').waitFor();
});

test('what a later document superseded is with the changes, and here as of a day before', async () => {
  const { page } = await explorer.visit(`${REPORT}&statements=Metric`);
  const revenue = page.locator('.statement-line').filter({ hasText: 'Baidu AI Cloud Revenue 5.1 billion CNY' });
  await page.locator('.sources-section').first().waitFor();
  expect(await revenue.count()).toBe(0);
  await page.getByText('Statements that later ones superseded are left out', { exact: false }).waitFor();
  await page.goto(`${explorer.url}${REPORT}&statements=Metric&asOf=2024-09-01`);
  await revenue.waitFor({ state: 'attached' });
});

test('who quotes whom is counted, and narrows what is shown', async () => {
  const { page } = await explorer.visit(REPORT);
  await page.getByRole('button', { name: 'Huafu Securities quoting AIHub quoting The Information' }).click();
  await page.waitForURL(/chain=/);
  await page.locator('.sources-section').first().waitFor();
  expect(await page.locator('.sources-section h3').allTextContents()).toEqual([expect.stringMatching(/^Part 3 \d+$/)]);
  await page.getByRole('button', { name: /^Events/ }).click();
  await page.reload();
  await page.locator('.sources-section').first().waitFor();
  const kinds = await page.locator('.statement-line > .kind').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Event']));
});

test('a document that is not there, or was not then, says so', async () => {
  const { page } = await explorer.visit('/sources?document=document:no-such');
  await page.getByRole('heading', { level: 1, name: 'There is no such document' }).waitFor();
  await page.goto(`${explorer.url}${REPORT}&asOf=2020-01-01`);
  await page.getByText('As of 2020-01-01 the graph did not know the document', { exact: false }).waitFor();
});

test('an address that is no web address is no link', async () => {
  const { page } = await explorer.visit('/sources?document=document:unsafe');
  await page.getByText('javascript:alert(1)').waitFor();
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
});
