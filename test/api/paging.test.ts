import { applyBundle } from '../../src/bundle/apply';
import type { Bundle, EntityRecord } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';

const number = (i: number): string => String(i).padStart(3, '0');
const ids = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);

/** A company that develops models with these numbers. */
function hub(models: readonly number[]): Bundle {
  return bundleOf('hub', {
    entities: new Map([
      ['companies', [placed<EntityRecord>({ id: 'company:hub', name: 'Hub' })]],
      ['models', models.map((i) => placed<EntityRecord>({ id: `model:m${number(i)}`, name: `M ${i}` }))],
      ['documents', [placed<EntityRecord>({ id: 'document:made-0', name: 'Made' })]],
    ]),
    relations: models.map((i) =>
      placed({ type: 'DEVELOPS', source: 'company:hub', target: `model:m${number(i)}`, locator: 'p. 1' }),
    ),
  });
}

let api: Api;
beforeAll(async () => {
  api = await openApiWith(hub(ids(0, 25)));
});
afterAll(() => api?.close());

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  company(id: "company:hub") { models(first: $first, after: $after, last: $last, before: $before) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

const page = async (args: Record<string, unknown>) => (await api.data(PAGE, args)).company.models;
const numbers = ({ nodes }: { nodes: { id: string }[] }): number[] => nodes.map(({ id }) => Number(id.slice(7)));

it('walks forward through everything once, in order', async () => {
  const seen: number[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = await page({ first: 10, after });
    seen.push(...numbers({ nodes }));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(ids(0, 25));
});

it('walks backward through everything once, each page in order', async () => {
  const seen: number[] = [];
  let before: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = await page({ last: 10, before });
    seen.unshift(...numbers({ nodes }));
    expect(pageInfo.hasNextPage).toBe(before !== null);
    if (!pageInfo.hasPreviousPage) break;
    before = pageInfo.startCursor;
  }
  expect(seen).toEqual(ids(0, 25));
});

it('takes both bounds at once', async () => {
  const whole = await api.data('{ company(id: "company:hub") { models(first: 25) { edges { cursor } } } }');
  const { edges } = whole.company.models;
  const { nodes } = await page({ first: 100, after: edges[4].cursor, before: edges[8].cursor });
  expect(numbers({ nodes })).toEqual([5, 6, 7]);
});

it('gives an empty page for first: 0 and beyond the end', async () => {
  expect(await page({ first: 0 })).toEqual({
    nodes: [],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
  const { pageInfo } = await page({ last: 1 });
  expect((await page({ first: 5, after: pageInfo.endCursor })).nodes).toEqual([]);
});

it('neither repeats nor skips what stays while others come and go between pages', async () => {
  const first = await page({ first: 10 });
  expect(numbers(first)).toEqual(ids(0, 10));
  // 0 to 9 lose their odd ones, the last of them included; more come on both sides of the cursor.
  const kept = [...ids(0, 10, 2), ...ids(10, 25), ...ids(100, 105)];
  await applyBundle(api.store, hub(kept));
  const second = await page({ first: 100, after: first.pageInfo.endCursor });
  expect(numbers(second)).toEqual([...ids(10, 25), ...ids(100, 105)]);
  await applyBundle(api.store, hub(ids(0, 25)));
});

it('counts only when asked to, and then in the same statement', async () => {
  const without = await api.ask('{ company(id: "company:hub") { models(first: 5) { nodes { id } } } }');
  expect(without.statements.join()).not.toContain('count(');
  const { data, statements } = await api.ask(
    '{ company(id: "company:hub") { models(first: 5) { nodes { id } ...T } } } fragment T on CompanyModelConnection { totalCount }',
  );
  expect(data.company.models.totalCount).toBe(25);
  expect(statements).toHaveLength(2);
  const alone = await api.ask('{ models { totalCount nodes @include(if: false) { id } } }');
  expect(alone.data.models.totalCount).toBe(25);
  expect(alone.statements.join()).not.toContain('collect(');
});
