import type { Page } from 'playwright-core';
import { type Explorer, startExplorer } from './harness';

jest.setTimeout(120_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const params = (page: Page) => new URL(page.url()).searchParams;

/** Presses Tab until what has the focus is called this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Expected Tab to reach ${name} in 80 steps`);
}

test('the overview says what this is, counts what there is, and its first question is answered', async () => {
  const { page, complaints } = await explorer.visit('/');
  await heading(page, 'The AI industry as its sources tell it').waitFor();
  await page.getByRole('link', { name: /^[1-9]\d* Models$/ }).waitFor();
  await page.getByRole('link', { name: 'Which products does Hunyuan power, and who says so?', exact: true }).click();
  await page.waitForURL('**/entity/model:hunyuan#relations');
  await page
    .getByRole('region', { name: /^Links/ })
    .getByRole('link', { name: 'Tencent Docs' })
    .waitFor();
  expect(complaints).toEqual([]);
});

test('with the keyboard alone: from a search in Chinese to the evidence and back', async () => {
  const { page, complaints } = await explorer.visit('/');
  await heading(page, /./).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.insertText('文心');
  await page.getByRole('option', { name: /ERNIE/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('option', { selected: true }).textContent()).toContain('文心大模型');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/entity/model:ernie');
  await page.getByText('Powers').waitFor();
  await tabTo(page, /^Implied: show the evidence$/);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Huafu Securities', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Implied: show the evidence',
  );
  expect(complaints).toEqual([]);
});

test('search takes English, Chinese and pinyin, marks what answers, and says when nothing does', async () => {
  const { page } = await explorer.visit('/');
  const box = page.getByRole('combobox', { name: 'Search' });
  for (const [text, found, marked] of [
    ['hunyu', 'Hunyuan', 'Hunyu'],
    ['混元', 'Hunyuan', '混元'],
    ['wxyy', 'ERNIE', '文心一言'],
  ] as const) {
    await box.fill(text);
    const option = page.getByRole('option', { name: new RegExp(found) }).first();
    await option.locator('mark', { hasText: marked }).first().waitFor();
  }
  await box.fill('qqqqzzzz');
  await page.getByText('Nothing found.', { exact: false }).waitFor();
  await box.fill('cloud');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Results for “cloud”').waitFor();
  await page.getByRole('button', { name: 'Segments' }).click();
  await page.waitForFunction(() => {
    const kinds = Array.from(document.querySelectorAll('.search-list .kind'), (kind) => kind.textContent);
    return kinds.length > 0 && kinds.every((kind) => kind === 'Segment');
  });
  expect(params(page).get('kind')).toBe('SEGMENT');
});

test('the first Tab leads past the bar', async () => {
  const { page } = await explorer.visit('/entity/model:ernie');
  await heading(page, /ERNIE/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'main');
});

test('the interface is in both languages, and the language goes along with links and history', async () => {
  const { page } = await explorer.visit('/entity/company:baidu');
  await heading(page, 'Baidu 百度').waitFor();
  await page.getByRole('button', { name: '中文' }).click();
  await heading(page, '百度 Baidu').waitFor();
  expect(params(page).get('lang')).toBe('zh');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await page.getByText('研发的模型').waitFor();
  await page.getByRole('link', { name: '文心大模型' }).click();
  await heading(page, '文心大模型 ERNIE').waitFor();
  expect(params(page).get('lang')).toBe('zh');
  await page.goBack();
  await heading(page, '百度 Baidu').waitFor();
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('lang'));
  // What was chosen is kept, for addresses that say nothing of it.
  await page.goto(`${explorer.url}/`);
  await heading(page, '来源所述的 AI 产业').waitFor();
});

test('a browser in Chinese gets Chinese', async () => {
  const { page } = await explorer.visit('/', { locale: 'zh-CN' });
  await heading(page, '来源所述的 AI 产业').waitFor();
});

test('no word of the interface is left in the other language', async () => {
  const { page } = await explorer.visit('/?lang=zh');
  await page.getByText('不妨先问').waitFor();
  const own = /^(Asterism|English|GraphQL 查询|Apollo Sandbox|GraphiQL|AI|\/|…|[\d,.]+)$/;
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('noscript, dialog'))
        found.push(walker.currentNode.textContent?.trim() ?? '');
    return found.filter(Boolean);
  });
  expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text) && !own.test(text))).toEqual([]);
});

test('no Chinese is left blank that was drawn before its font had come', async () => {
  const { page } = await explorer.visit('/?lang=zh');
  await page.getByText('不妨先问').waitFor();
  await page.waitForLoadState('networkidle');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.top-bar-nav a, .as-of label, .top-bar-query',
  });
  expect(nodeIds).toHaveLength(9);
  const families = () =>
    Promise.all(
      nodeIds.map(async (nodeId) => {
        const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.map(({ familyName }) => familyName);
      }),
    );
  const shown = await families();
  // Has the browser draw every text anew, with all that has come.
  await page.evaluate(() => document.documentElement.style.setProperty('font-feature-settings', '"kern" 999'));
  expect(shown).toEqual(await families());
});

test('the date holds for every view, and goes along with links and history', async () => {
  const { page } = await explorer.visit('/');
  await page.getByRole('link', { name: /^[1-9]\d* Companies$/ }).waitFor();
  await page.getByLabel('As of').fill('2024-01-01');
  await page.getByRole('link', { name: /^0 Companies$/ }).waitFor();
  await page.getByRole('link', { name: /^0 Companies$/ }).click();
  await page.getByText('The graph has none as of this date.').waitFor();
  expect(params(page).get('asOf')).toBe('2024-01-01');
  await page.getByRole('combobox', { name: 'Search' }).fill('baidu');
  await page.getByText('Nothing found.', { exact: false }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: /^[1-9]\d* Companies$/ }).waitFor();
});

test('the theme follows the system until one is chosen, and the choice is kept', async () => {
  const { page } = await explorer.visit('/', { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await heading(page, /./).waitFor();
  const dark = await paper();
  await page.getByRole('button', { name: 'Light theme' }).click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  await page.getByRole('button', { name: 'Dark theme' }).waitFor();
  expect(await paper()).toBe(light);
});

test('every page shows its queries, as they run in GraphiQL', async () => {
  const { page } = await explorer.visit('/entity/model:ernie?asOf=2024-09-01');
  await page.getByText('Developed by').waitFor();
  await page.getByRole('button', { name: 'Query' }).click();
  const panel = page.getByRole('dialog', { name: 'The GraphQL behind this page' });
  await panel.getByRole('heading', { name: 'ExplorerRelations' }).waitFor();
  await panel.getByText('"asOf": "2024-09-01"').first().waitFor();
  const sandbox = await panel.getByRole('link', { name: 'Open in Sandbox' }).first().getAttribute('href');
  expect(new URLSearchParams(sandbox?.split('#')[1]).get('query')).toContain('query ExplorerEntity(');
  const [graphiql] = await Promise.all([
    page.context().waitForEvent('page'),
    panel.getByRole('link', { name: 'Open in GraphiQL' }).first().click(),
  ]);
  await graphiql.getByRole('button', { name: 'Execute query' }).click();
  await graphiql.locator('.result-window').getByText('"文心大模型"').waitFor();
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
});
