import { readFileSync } from 'node:fs';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import type { Download, Page } from 'playwright-core';
import { type Explorer, startExplorer, violations } from './harness';
import { applyMade, HUB_MODELS, HUB_PRODUCTS } from './made';

jest.setTimeout(180_000);
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
  await applyMade(explorer.app.store);
});
afterAll(() => explorer?.close());

const ALIBABA = '/graph?focus=company:alibaba';
/** --kind-segment, light. Around Alibaba there is one segment: Alibaba Cloud. */
const SEGMENT = [138, 63, 160] as const;
/** --kind-theme, light. Chinese internet majors are the one theme there. */
const THEME = [120, 104, 0] as const;
const COMPANY = [36, 69, 166] as const;

const item = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name });
const shows = (page: Page, counts: string) => page.getByRole('status').getByText(counts, { exact: true }).waitFor();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const graph = (address: string) => explorer.visit(address, { viewport: { width: 1440, height: 900 } });

/** The middle of what has this colour on the drawing, in the pixels of the window; undefined when nothing has. */
async function findColour(page: Page, colour: readonly number[]): Promise<{ x: number; y: number } | undefined> {
  const box = await page.locator('.graph-canvas-box').boundingBox();
  if (!box) throw new Error('Expected a drawing.');
  const shot = (await page.screenshot({ clip: box })).toString('base64');
  const at = await page.evaluate(
    async ([png, [r, g, b]]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let [count, x, y] = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === r && data[i + 1] === g && data[i + 2] === b) {
          count += 1;
          x += (i / 4) % canvas.width;
          y += Math.floor(i / 4 / canvas.width);
        }
      return count > 20 ? { x: x / count, y: y / count } : undefined;
    },
    [shot, colour] as const,
  );
  return at && { x: box.x + at.x, y: box.y + at.y };
}

/** Waits until it is drawn: the processor does what a graphics card would. */
async function drawn(page: Page, colour: readonly number[] = SEGMENT): Promise<{ x: number; y: number }> {
  for (let tries = 0; tries < 40; tries += 1) {
    const at = await findColour(page, colour);
    if (at) return at;
    await page.waitForTimeout(100);
  }
  throw new Error(`Nothing of the colour ${colour} was drawn.`);
}

async function saved(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = (await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ])) as [Download, unknown];
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function placesOf(page: Page): Promise<Record<string, unknown>> {
  const { bytes } = await saved(page, 'GraphML');
  const read = parse(MultiGraph, bytes.toString());
  return Object.fromEntries(read.mapNodes((id, { x, y }) => [id, { x, y }]));
}

test('draws what is around an entity; a click on a node opens it, where it stands', async () => {
  const { page, complaints } = await graph(ALIBABA);
  await shows(page, '7 entities, 10 links');
  const at = await drawn(page);
  const before = await placesOf(page);
  await page.mouse.click(at.x, at.y);
  await shows(page, '8 entities, 12 links');
  await item(page, /Alibaba Cloud public cloud/).waitFor();
  const selected = page.getByRole('region', { name: 'Selected' });
  await selected.getByRole('link', { name: 'Alibaba Cloud', exact: true }).first().waitFor();
  await page.waitForURL(/selected=segment/);
  expect(param(page, 'open')).toBe('segment:alibaba-cloud');
  expect(await placesOf(page)).toMatchObject(before);
  expect(complaints).toEqual([]);
});

test('the pointer tells what can be clicked, and a click on a line selects the link', async () => {
  const { page } = await graph(ALIBABA);
  await shows(page, '7 entities, 10 links');
  const [segment, company] = [await drawn(page), await drawn(page, COMPANY)];
  const cursor = () => page.locator('.graph-canvas-box').evaluate((box) => getComputedStyle(box).cursor);
  await page.mouse.move(segment.x, segment.y);
  await expect(cursor()).resolves.toBe('pointer');
  const box = (await page.locator('.graph-canvas-box').boundingBox()) as { x: number; y: number };
  await page.mouse.move(box.x + 3, box.y + 3);
  await expect(cursor()).resolves.toBe('default');
  const between = [(2 * segment.x + company.x) / 3, (2 * segment.y + company.y) / 3] as const;
  await page.mouse.move(...between);
  await expect(cursor()).resolves.toBe('pointer');
  await page.mouse.click(...between);
  await page.waitForURL(/selected=relation/);
  await page.getByRole('region', { name: 'Selected' }).getByText('Where in it').first().waitFor();
});

test('a double click takes away again, and never what it has just opened', async () => {
  const { page } = await graph(ALIBABA);
  await shows(page, '7 entities, 10 links');
  const opened = item(page, /^Chinese internet majors .* opened$/);
  const at = await drawn(page, THEME);
  await page.mouse.dblclick(at.x, at.y);
  await opened.waitFor();
  await item(page, /Tencent/).waitFor();
  // Longer than a double click lasts.
  await page.waitForTimeout(600);
  const then = await drawn(page, THEME);
  await page.mouse.dblclick(then.x, then.y);
  await shows(page, '7 entities, 10 links');
  expect(await opened.count()).toBe(0);
});

test('the evidence of a link is one click away, and a link can be selected', async () => {
  const { page } = await graph(`${ALIBABA}&selected=company:alibaba`);
  const selected = page.getByRole('region', { name: 'Selected' });
  await selected.getByRole('button', { name: 'Implied: show the evidence' }).first().click();
  await page.getByRole('dialog').getByText('Where in it').waitFor();
  await page.keyboard.press('Escape');
  await item(page, /Bailian/).click();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('treeitem', { level: 2, name: /^Can be called through|^Serves/ }).click();
  // Two links between the same two: both, with the evidence of each.
  await selected.getByText('Qwen-Long can be called through Bailian').waitFor();
  await selected.getByText('Qwen-Long drives the growth of Bailian').waitFor();
  expect(await selected.getByText('Where in it').count()).toBe(2);
});

test('filters leave out, with their counts, and the address brings all of it back', async () => {
  const { page } = await graph(`${ALIBABA}&open=model:qwen-long,model:gpt-4`);
  await shows(page, '10 entities, 14 links');
  const models = page.getByRole('checkbox', { name: 'Models 4' });
  await page.getByRole('checkbox', { name: 'Documents 1' }).uncheck();
  await shows(page, '9 entities, 13 links');
  await page.getByRole('checkbox', { name: 'Rumoured 2' }).uncheck();
  await page.getByRole('checkbox', { name: 'Compared with 1' }).uncheck();
  await shows(page, '6 entities, 9 links');
  const before = await placesOf(page);
  const { page: other } = await graph(page.url().replace(explorer.url, ''));
  await shows(other, '6 entities, 9 links');
  await expect(other.getByRole('checkbox', { name: 'Documents 1' }).isChecked()).resolves.toBe(false);
  expect(await placesOf(other)).toEqual(before);
  await page.goBack();
  await shows(page, '8 entities, 11 links');
  await models.uncheck();
  await shows(page, '4 entities, 4 links');
  await page.getByRole('checkbox', { name: /^Huafu/ }).uncheck();
  await shows(page, '1 entity, 0 links');
});

test('of a hub it shows a part, says so, and finds more when asked', async () => {
  const { page } = await graph('/graph?focus=company:hub');
  await shows(page, '60 entities, 59 links');
  await page.getByText(`Hub has ${HUB_MODELS + HUB_PRODUCTS} links: not all that is around it is shown.`).waitFor();
  await page.getByRole('checkbox', { name: 'Models 59' }).uncheck();
  await shows(page, `${HUB_PRODUCTS + 1} entities, ${HUB_PRODUCTS} links`);
  await page.getByRole('checkbox', { name: /^Models/ }).check();
  await page.getByRole('button', { name: 'Show up to 200 around each' }).click();
  await shows(page, `${HUB_MODELS + HUB_PRODUCTS + 1} entities, ${HUB_MODELS + HUB_PRODUCTS} links`);
});

test('with the keyboard alone: moves, unfolds, opens, follows a link, takes away', async () => {
  const { page } = await graph(ALIBABA);
  await item(page, /Alibaba/)
    .first()
    .focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('Qwen');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  expect(await focused()).toContain('Alibaba');
  while (!(await focused()).includes('Alibaba Cloud')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shows(page, '8 entities, 12 links');
  expect(await focused()).toContain('opened');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toContain('Segment of');
  await page.keyboard.press('Enter');
  expect(await focused()).toMatch(/Alibaba\b.*Company/);
  while (!/Alibaba Cloud Segment ·/.test(await focused())) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await shows(page, '7 entities, 10 links');
});

test('PNG, SVG and GraphML of what is shown can be read', async () => {
  const { page, complaints } = await graph(`${ALIBABA}&hideKinds=DOCUMENT&lang=zh`);
  await shows(page, '6 个实体，9 条关联');
  const graphml = await saved(page, 'GraphML');
  expect(graphml.name).toBe('graph-company-alibaba.graphml');
  const read = parse(MultiGraph, graphml.bytes.toString());
  expect([read.order, read.size, read.getNodeAttribute('company:alibaba', 'nameZh')]).toEqual([6, 9, '阿里巴巴']);
  const svg = await saved(page, 'SVG');
  const inSvg = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const count = (tag: string) => document.querySelectorAll(tag).length;
    return [count('parsererror'), count('circle'), count('line'), document.querySelector('title')?.textContent];
  }, svg.bytes.toString());
  expect(inSvg).toEqual([0, 6, 8, '阿里巴巴的周围']);
  expect(svg.bytes.toString()).toContain('>阿里云</text>');
  const png = await saved(page, 'PNG');
  const size = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    return [image.width, image.height];
  }, png.bytes.toString('base64'));
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString()) ?? [];
  expect(size).toEqual([Number(width) * 2, Number(height) * 2]);
  expect(complaints).toEqual([]);
});

test('as of a date before any source named it, it says so; of nothing at all, it offers where to begin', async () => {
  const { page } = await graph(`${ALIBABA}&asOf=2020-01-01`);
  await page.getByText('As of 2020-01-01 no source had named company:alibaba.').waitFor();
  const { page: begin } = await graph('/graph');
  await begin.getByRole('combobox', { name: 'Begin with' }).fill('tongyi');
  await begin.getByRole('option').first().waitFor();
  await begin.keyboard.press('Enter');
  await begin.getByRole('heading', { level: 1, name: /^Around / }).waitFor();
});

test('without WebGL, the list is there', async () => {
  const { page, complaints } = await graph('/');
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: never[]) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    } as typeof getContext;
  });
  await page.goto(explorer.url + ALIBABA);
  await page.getByText('This browser cannot draw the graph').waitFor();
  await item(page, /Bailian/).waitFor();
  expect(complaints).toEqual([]);
});

describe('paths', () => {
  test('from Strawberry to Alibaba Cloud: found by name, drawn, hop by hop with evidence', async () => {
    const { page, complaints } = await graph('/paths');
    const choose = async (field: string, text: string, name: RegExp) => {
      await page.getByRole('combobox', { name: field, exact: true }).fill(text);
      await page.getByRole('option', { name }).first().click();
    };
    await choose('From', 'caomei', /^Strawberry 草莓 Model$/);
    await choose('To', 'Alibaba Cloud', /^Alibaba Cloud 阿里云 Segment$/);
    await page.getByText('5 ways, the surest first').waitFor();
    expect([param(page, 'from'), param(page, 'to')]).toEqual(['model:strawberry', 'segment:alibaba-cloud']);
    await drawn(page);
    const first = page.getByRole('listitem').filter({ hasText: 'Way 1' });
    expect(await first.locator('.paths-hops > li').allInnerTexts()).toEqual([
      'OpenAI develops Strawberry Rumoured',
      'OpenAI develops GPT-4 Implied',
      'GPT-4 is compared with Qwen-Long Stated',
      'Alibaba develops Qwen-Long Implied',
      'Alibaba reports the segment Alibaba Cloud Implied',
    ]);
    await first.getByRole('button', { name: 'Rumoured: show the evidence' }).click();
    await page.getByRole('dialog').getByText('Who says it').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show this way alone' }).nth(1).click();
    expect(param(page, 'way')).toBe('2');
    const read = parse(MultiGraph, (await saved(page, 'GraphML')).bytes.toString());
    expect(read.nodes()).toContain('model:gpt-4');
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.waitForURL(/from=segment/);
    expect([param(page, 'from'), param(page, 'to')]).toEqual(['segment:alibaba-cloud', 'model:strawberry']);
    expect(complaints).toEqual([]);
  });

  test('where there is none as short, it says what to do', async () => {
    const { page } = await graph('/paths?from=model:strawberry&to=segment:alibaba-cloud&most=4');
    await page.getByText('No way of at most 4 links leads from one to the other.').waitFor();
    await page.getByRole('combobox', { name: 'Links at most' }).selectOption('5');
    await page.getByText('5 ways, the surest first').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['en', `${ALIBABA}&open=model:qwen-long&selected=model:qwen-long`, '.graph-detail h2'],
    ['zh', `${ALIBABA}&open=model:qwen-long&selected=model:qwen-long`, '.graph-detail h2'],
    ['en', '/paths?from=model:strawberry&to=segment:alibaba-cloud&way=1', '.paths-hops'],
    ['zh', '/paths?from=model:strawberry&to=segment:alibaba-cloud&way=1', '.paths-hops'],
    ['en', '/graph?focus=company:hub', '.graph-truncated'],
    ['zh', '/graph', '.empty-state a'],
  ])('and %s axe finds nothing at %s', async (language, address, ready) => {
    const { page, complaints } = await explorer.visit(
      `${address}${address.includes('?') ? '&' : '?'}lang=${language}`,
      {
        colorScheme,
      },
    );
    await page.locator(ready).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test.each([ALIBABA, '/paths?from=model:strawberry&to=segment:alibaba-cloud'])(
  'at 360 pixels nothing of %s is wider than the window',
  async (address) => {
    const { page } = await explorer.visit(address, { viewport: { width: 360, height: 740 } });
    await page.locator('.graph-canvas').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  },
);
