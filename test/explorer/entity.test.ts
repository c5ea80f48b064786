import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Explorer, startExplorer } from './harness';
import { applyMade, HOSTILE, HUB_MODELS, HUB_PRODUCTS } from './made';

jest.setTimeout(120_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
  await applyMade(explorer.app.store);
});
afterAll(() => explorer?.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('names it in both languages, and says what it is and how it is linked in words', async () => {
  const { page, complaints } = await explorer.visit('/entity/model:ernie');
  await heading(page, 'ERNIE 文心大模型').waitFor();
  await page.getByText('文心一言').waitFor();
  const links = page.getByRole('region', { name: /^Links/ });
  await links.getByText('Developed by').waitFor();
  await links.getByRole('link', { name: 'Baidu', exact: true }).waitFor();
  await links.getByText('Part of the results is made by AI; the report does not name the model.').waitFor();
  expect(await page.title()).toBe('ERNIE · Asterism');
  expect(complaints).toEqual([]);
});

test('draws a figure over time, as an image that says what it shows', async () => {
  const { page } = await explorer.visit('/entity/model:ernie');
  const drawing = page.getByRole('img', { name: /^Daily calls over time: 2023-Q4 50 million calls a day; 2024-Q2/ });
  await drawing.waitFor();
  expect(await drawing.locator('circle').count()).toBe(2);
});

test('evidence is one click away: document, place, and who quotes whom', async () => {
  const { page } = await explorer.visit('/entity/segment:baidu-ai-cloud');
  const row = page.getByRole('row').filter({ hasText: '51亿元' });
  await page.getByRole('row').filter({ hasText: '9%' }).first().waitFor();
  await page
    .getByRole('row')
    .filter({ hasText: 'Share of revenue' })
    .first()
    .getByRole('button', { name: 'Stated: show the evidence' })
    .click();
  const card = page.getByRole('dialog');
  await card.getByText('Part 1, bullet 1 (Baidu AI Cloud)').waitFor();
  await card.getByText('Huafu Securities quoting Baidu 24Q2 results').waitFor();
  await card.getByRole('link', { name: /^Huafu Securities: compute weekly/ }).waitFor();
  await card.getByRole('link', { name: 'Link to this fact' }).click();
  await heading(page, /Share of revenue/).waitFor();
  expect(await row.count()).toBe(0);
});

test('a fact has an address of its own, and a place on the page of each of its ends', async () => {
  const id = 'relation:POWERS/model:ernie/product:baidu-search/huafu-compute-weekly-2024-08-28';
  const { page } = await explorer.visit(`/fact/${id}`);
  await heading(page, 'ERNIE powers Baidu Search').waitFor();
  await page.getByText('Part 1, bullet 2 (Baidu applications), item 1').waitFor();
  await page.getByRole('link', { name: 'ERNIE', exact: true }).last().click();
  await page.locator('.pointed-at').waitFor();
  expect(await page.locator('.pointed-at').textContent()).toContain('Baidu Search');
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
});

test('a link to a figure marks its row and brings it into view', async () => {
  const { page } = await explorer.visit('/entity/segment:baidu-ai-cloud#metric:baidu-ai-cloud-platform-market-rank');
  const row = page.locator('tr.pointed-at');
  await row.waitFor();
  expect(await row.textContent()).toContain('Rank');
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('tr.pointed-at')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= window.innerHeight;
  });
});

test('events, claims and metrics have pages too', async () => {
  const { page } = await explorer.visit('/entity/company:openai');
  const event = await page.locator('.time-line > li').first().getAttribute('id');
  const { page: other } = await explorer.visit(`/fact/${event}`);
  await other.getByText(/^Event · /).waitFor();
  const { page: figure } = await explorer.visit('/fact/metric:baidu-ai-cloud-revenue-2024-q2?lang=zh');
  await heading(figure, '百度智能云：营业收入 2024-Q2 51亿元').waitFor();
});

test('the table sorts in the address, and downloads as CSV', async () => {
  const { page } = await explorer.visit('/entity/segment:baidu-ai-cloud');
  const first = page.getByRole('row').nth(1);
  await page.getByRole('button', { name: 'Period' }).waitFor();
  await page.getByRole('button', { name: 'Figure', exact: true }).click();
  await page.getByRole('button', { name: 'Figure', exact: true }).click();
  expect(new URL(page.url()).searchParams.get('metrics.sort')).toBe('-value');
  expect(await first.textContent()).toContain('5.2 billion CNY');
  await page.goBack();
  await page.locator('th[aria-sort=ascending]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('metrics.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv).toMatch(/^\ufeffMeasure,Period,Comparator,Value,Unit,/);
  expect(csv).toContain('Revenue,2024-Q2,,5200000000,CNY,');
  expect(csv.trim().split('\r\n')).toHaveLength(7);
});

describe('sources that differ', () => {
  test('a newer figure tells of the one it took the place of', async () => {
    const { page } = await explorer.visit('/entity/segment:baidu-ai-cloud');
    const row = page.getByRole('row').filter({ hasText: '5.2 billion CNY' });
    await row.getByText('Takes the place of an earlier figure').click();
    await row.getByText('5.1 billion CNY').waitFor();
    await row.getByText('until 2024-11-01').waitFor();
  });

  test('as of a day before, the earlier one stands, and nothing of the later shows', async () => {
    const { page } = await explorer.visit('/entity/segment:baidu-ai-cloud?asOf=2024-09-01');
    await page.getByRole('row').filter({ hasText: '5.1 billion CNY' }).waitFor();
    expect(await page.getByText('5.2 billion').count()).toBe(0);
    await page.getByText('The graph as sources had it by 2024-09-01.').waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByRole('row').filter({ hasText: '5.2 billion CNY' }).waitFor();
    await page.goBack();
    await page
      .getByRole('row')
      .filter({ hasText: /^(?!.*5\.2).*5\.1 billion CNY/s })
      .waitFor();
  });

  test('the page of a superseded figure says so', async () => {
    const { page } = await explorer.visit('/fact/metric:baidu-ai-cloud-revenue-2024-q2');
    await page.getByText('A later statement took its place on 2024-11-01.').waitFor();
  });

  test('figures that disagree are told beside each other', async () => {
    const { page } = await explorer.visit('/entity/company:a');
    const row = page.locator('tr[id="metric:a-2024-other"]');
    await row.getByText('Another source gives another figure').click();
    await row.getByText('100 CNY').waitFor();
  });
});

describe('an entity with many links', () => {
  test('shows a page of them and goes on', async () => {
    const { page } = await explorer.visit('/entity/company:hub');
    const total = HUB_MODELS + HUB_PRODUCTS;
    await page.getByRole('button', { name: `Show more (100 of ${total} shown)` }).click();
    await page.getByRole('link', { name: 'Hub product 006' }).waitFor();
    expect(await page.getByRole('link', { name: /^Hub model/ }).count()).toBe(HUB_MODELS);
    expect(await page.getByRole('button', { name: /^Show more/ }).count()).toBe(0);
  });

  test('says so when the fact of the address is not shown, and leads to it', async () => {
    const id = 'relation:OFFERS/company:hub/product:hub-006/made-first';
    const { page } = await explorer.visit(`/entity/company:hub#${id}`);
    await page.getByText('is not among those shown here').waitFor();
    await page.getByRole('button', { name: /^Show more/ }).click();
    await page.getByRole('link', { name: 'Hub product 006' }).waitFor();
    expect(await page.getByText('is not among those shown here').count()).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: 'See it by itself' }).click();
    await heading(page, 'Hub offers Hub product 006').waitFor();
    const { page: other } = await explorer.visit('/entity/model:ernie#links-or-so');
    await other.locator('.claims').waitFor();
    expect(await other.getByText('is not among those shown here').count()).toBe(0);
  });

  test('can be narrowed to a type, which stays in the address', async () => {
    const { page } = await explorer.visit('/entity/company:hub');
    await page.getByRole('button', { name: `Offers ${HUB_PRODUCTS}` }).click();
    await page.getByRole('link', { name: 'Hub product 006' }).waitFor();
    expect(new URL(page.url()).searchParams.get('links')).toBe('OFFERS');
    await page.waitForFunction(() => !document.body.textContent?.includes('Hub model 000'));
    await page.reload();
    await page.getByRole('link', { name: 'Hub product 006' }).waitFor();
    expect(await page.getByRole('link', { name: /^Hub model/ }).count()).toBe(0);
  });
});

test('text of a source stays text', async () => {
  const { page, complaints } = await explorer.visit('/entity/company:hostile');
  await heading(page, HOSTILE).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  const { page: results } = await explorer.visit('/search?q=onerror');
  await results.locator('.search-list').getByText(HOSTILE).first().waitFor();
  const { page: unsafe } = await explorer.visit('/entity/document:unsafe');
  await unsafe.getByText('javascript:alert(1)').waitFor();
  expect(await unsafe.locator('a[href^="javascript"]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('what is not there is told, with a way on', async () => {
  const { page } = await explorer.visit('/entity/company:no-such-thing');
  await heading(page, 'There is no such entity').waitFor();
  await page.getByRole('link', { name: 'Search for it' }).click();
  await page.waitForURL('**/search?q=no+such+thing');
  const { page: early } = await explorer.visit('/entity/model:ernie?asOf=2020-01-01');
  await early.getByText('As of 2020-01-01 no source had named model:ernie').waitFor();
  const { page: fact } = await explorer.visit('/fact/metric:no-such');
  await heading(fact, 'There is no such fact').waitFor();
  const { page: nothing } = await explorer.visit('/no/such/page');
  await heading(nothing, 'There is no such page').waitFor();
});

test('when the API does not answer, the page says so and tries again', async () => {
  const { page } = await explorer.visit('/');
  await page.route('**/graphql', (route) => route.abort());
  await page.evaluate(() => history.pushState(null, '', '/entity/model:ernie'));
  await page.getByRole('alert').getByText('The server does not answer.', { exact: false }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await heading(page, /ERNIE/).waitFor();
});

test('on paper the sources stand behind the facts', async () => {
  const { page } = await explorer.visit('/entity/model:ernie');
  await page.getByText('Developed by').waitFor();
  const source = page.getByText('Part 1, bullet 2 (Baidu applications), item 1', { exact: false }).first();
  expect(await source.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await source.isVisible()).toBe(true);
  expect(await page.getByRole('search').isVisible()).toBe(false);
});

describe('after an edit', () => {
  const edit = async (mutation: string): Promise<void> => {
    const response = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `mutation { ${mutation} }` }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  };

  test('the page of a fact that was taken back says so, and why', async () => {
    await edit('retract(statement: "metric:a-2023", reason: "It was of another company.") { __typename }');
    const { page } = await explorer.visit('/fact/metric:a-2023');
    await page.getByText(/^Taken back on \d{4}-\d\d-\d\d; it counts no longer. It was of another company.$/).waitFor();
    await page.goto(`${explorer.url}/entity/company:a`);
    await page.getByRole('row').filter({ hasText: '100元' }).first().waitFor();
    expect(await page.getByText('90元').count()).toBe(0);
  });

  test('the address of an entity that was merged leads to the other', async () => {
    await edit('mergeEntities(from: "model:hub-001", into: "model:hub-002", reason: "The same model.") { __typename }');
    const { page } = await explorer.visit('/entity/model:hub-001?lang=en');
    await page.waitForURL('**/entity/model:hub-002?lang=en');
    await heading(page, 'Hub model 002').waitFor();
  });
});
