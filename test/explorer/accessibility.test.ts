import type { Page } from 'playwright-core';
import { type Explorer, startExplorer, violations } from './harness';
import { applyMade } from './made';

jest.setTimeout(180_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
  await applyMade(explorer.app.store);
});
afterAll(() => explorer?.close());

const FACT = '/fact/metric:baidu-ai-cloud-revenue-2024-q2';

/** Each address, and what is there when all has come. */
const PAGES: readonly (readonly [address: string, ready: string])[] = [
  ['/', '.home-count:text-matches("\\\\d")'],
  ['/search?q=wenxin', '.search-list li'],
  ['/search?kind=THEME', '.browse-list li'],
  ['/search?q=qqqqzzzz', '.empty-state'],
  ['/entity/segment:baidu-ai-cloud#metric:baidu-ai-cloud-platform-market-rank', 'tr.pointed-at'],
  ['/entity/model:ernie?asOf=2024-09-01', '.plot'],
  ['/entity/company:hub', '.more button'],
  ['/entity/company:a', '.other-statements.conflict'],
  [FACT, '.fact-series, .fact-card'],
  ['/no/such/page', '.empty-state'],
];

const withLanguage = (address: string, language: string): string => {
  const url = new URL(address, explorer.url);
  url.searchParams.set('lang', language);
  return url.pathname + url.search + url.hash;
};

async function sections(page: Page): Promise<void> {
  for (const name of ['.links-section', '.data-table', '.claims', '.time-line'])
    if ((await page.locator(`section:has(${name})`).count()) > 0) await page.locator(name).first().waitFor();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describe.each(['en', 'zh'])('and %s', (language) => {
    test.each(PAGES)('axe finds nothing at %s', async (address, ready) => {
      const { page, complaints } = await explorer.visit(withLanguage(address, language), { colorScheme });
      await page.locator(ready).first().waitFor();
      await sections(page);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });

  test('axe finds nothing where something is open', async () => {
    const { page } = await explorer.visit('/entity/segment:baidu-ai-cloud', { colorScheme });
    await page
      .getByRole('button', { name: /show the evidence$/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Query' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').fill('wenxin');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test.each(PAGES)('at 360 pixels nothing of %s is wider than the window', async (address, ready) => {
  const { page } = await explorer.visit(address, { viewport: { width: 360, height: 740 } });
  await page.locator(ready).first().waitFor();
  await sections(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.context().close();
});
