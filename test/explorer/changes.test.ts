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
  for (const [day, value] of [
    ['2025-01-10', '100'],
    ['2025-02-10', '110'],
  ] as const)
    await applyBundle(explorer.app.store, said(day, value));
});
afterAll(() => explorer?.close());

/** A document of that day, with a figure of the same company and period. */
function said(day: string, value: string) {
  const document = `document:made-${day}`;
  const bundle = bundleOf(`made-${day}`, {
    entities: new Map([['documents', [placed<EntityRecord>({ id: document, name: `Document of ${day}` })]]]),
    metrics: [figure(`a-${day}`, value, { subject: 'company:baidu', period: '2024' })],
  });
  return { ...bundle, header: { bundle: bundle.header.bundle, document, recordedOn: day, attribution: ['A broker'] } };
}

const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const day = (page: Page, date: string) => page.getByRole('region', { name: date });

looksRight(
  () => explorer,
  [
    ['/changes', '.changes-day'],
    ['/changes?since=2025-01-01', '.changes-superseded'],
    ['/changes?show=writes', '.data-table'],
    ['/changes?since=2030-01-01', '.empty-state'],
  ],
);

test('groups what sources said by day and document, newest first, and goes on', async () => {
  const { page, complaints } = await explorer.visit('/changes');
  await page.getByText('408 statements').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    '2025-02-10',
    '2025-01-10',
    '2024-08-28',
  ]);
  await day(page, '2024-08-28')
    .getByRole('link', { name: /^Huafu Securities: compute weekly/ })
    .waitFor();
  const shown = () => page.locator('.statement-line').count();
  expect(await shown()).toBe(50);
  await page.getByRole('button', { name: 'Show more (50 of 408 shown)' }).click();
  await page.getByRole('button', { name: 'Show more (100 of 408 shown)' }).waitFor();
  expect(await shown()).toBe(100);
  expect(complaints).toEqual([]);
});

test('a superseded figure stands with what took its place, and that with what it took the place of', async () => {
  const { page } = await explorer.visit('/changes?since=2025-01-01');
  const earlier = day(page, '2025-01-10');
  await earlier.getByText('Superseded on 2025-02-10').waitFor();
  expect(await earlier.locator('.changes-succession').textContent()).toMatch(/by 110 CNY/);
  expect(await day(page, '2025-02-10').locator('.changes-succession').textContent()).toMatch(
    /^Takes the place of 100 CNY 2025-01-10/,
  );
  await earlier.getByRole('button', { name: 'Stated: show the evidence' }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Document of 2025-01-10' }).waitFor();
});

test('as of a day before the later figure, the earlier one is not superseded', async () => {
  const { page } = await explorer.visit('/changes?since=2025-01-01&asOf=2025-01-31');
  await day(page, '2025-01-10').waitFor();
  expect(await page.locator('.changes-succession').count()).toBe(0);
  expect(await day(page, '2025-02-10').count()).toBe(0);
});

test('the span is in the address, and a span that ends before it begins is told', async () => {
  const { page } = await explorer.visit('/changes');
  await page.getByLabel('From').fill('2025-01-01');
  await page.getByLabel('To', { exact: true }).fill('2025-01-31');
  await page.getByText('1 statement', { exact: true }).waitFor();
  expect([param(page, 'since'), param(page, 'until')]).toEqual(['2025-01-01', '2025-01-31']);
  await page.getByLabel('From').fill('2025-03-01');
  await page.getByText('The first day, 2025-03-01, is after the last, 2025-01-31.', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'All days' }).click();
  await page.getByText('408 statements').waitFor();
  expect([param(page, 'since'), param(page, 'until')]).toEqual([null, null]);
});

test('the record of writes says who, when and what, and leads to what was touched', async () => {
  const response = await fetch(`${explorer.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation { retract(statement: "metric:a-2025-01-10", reason: "It was of another company.") { __typename } }',
    }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
  const { page } = await explorer.visit('/changes?show=writes');
  const retraction = page.getByRole('row').filter({ hasText: 'It was of another company.' });
  expect(await retraction.textContent()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d.*Statement taken back/);
  const seeds = page.getByRole('row').filter({ hasText: 'huafu-compute-weekly-2024-08-28' });
  expect(await seeds.textContent()).toMatch(/seedsBundle importedhuafu-compute-weekly-2024-08-2856400/);
  await retraction.getByRole('button', { name: /^Show what the write of/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'metric:a-2025-01-10' }).click();
  await page.getByText(/^Taken back on/).waitFor();
});

test('a span without writes says so', async () => {
  const { page } = await explorer.visit('/changes?show=writes&until=2001-01-01');
  await page.getByText('Nothing was written in this time.', { exact: false }).waitFor();
});
