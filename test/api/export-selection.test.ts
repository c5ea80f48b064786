/** What exports of the graph take: chosen bundles, and what stands today or stood on a day. */
import type { Selection } from '../../src/export/selection';
import { first, second } from './export-made';
import { exported, streaming } from './export-streams';
import { type Api, openApiWith } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApiWith(first, second);
});
afterAll(() => api?.close());

async function idsOf<T extends { readonly id: string }>(pages: AsyncIterable<readonly T[]>): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...page.map(({ id }) => id));
  return ids;
}

const taken = (selection: Selection) =>
  streaming(api.store, selection, async (graph) => ({
    entities: await idsOf(graph.entities()),
    measures: await idsOf(graph.measures()),
    relations: await idsOf(graph.relations()),
    metrics: await idsOf(graph.metrics()),
  }));

const FIRST = 'relation:DEVELOPS/company:a/model:m/first';
const SECOND = 'relation:DEVELOPS/company:a/model:m/second';

it('takes everything, with the day from which a statement no longer stands', async () => {
  const { relations, metrics, entities } = await taken({ bundles: null, moment: null });
  expect(relations).toEqual([
    'relation:COMPARED_WITH/model:m-2/model:m/first',
    FIRST,
    SECOND,
    'relation:MEMBER_OF/theme:chips/theme:hardware/first',
  ]);
  expect(metrics).toEqual(['metric:growth', 'metric:new', 'metric:none', 'metric:old']);
  expect(entities).toHaveLength(7);
  await streaming(api.store, { bundles: null, moment: null }, async (graph) => {
    for await (const page of graph.metrics())
      expect(page.map(({ id, supersededOn }) => [id, supersededOn ?? null])).toContainEqual([
        'metric:old',
        '2025-01-01',
      ]);
  });
});

it('takes what stands today', async () => {
  const { relations, metrics } = await taken({ bundles: null, moment: { asOf: null } });
  expect(relations).not.toContain(FIRST);
  expect(relations).toContain(SECOND);
  expect(metrics).toEqual(['metric:growth', 'metric:new', 'metric:none']);
});

it('takes what stood on a day, as if nothing had come since', async () => {
  const moment = { asOf: '2024-12-31' };
  const { relations, metrics, entities } = await taken({ bundles: null, moment });
  expect(relations).toContain(FIRST);
  expect(relations).not.toContain(SECOND);
  expect(metrics).toEqual(['metric:growth', 'metric:none', 'metric:old']);
  expect(entities).not.toContain('document:made-1');
  const turtle = await exported(api.store, 'turtle', { bundles: null, moment });
  expect(turtle).toContain('company:a asterism:develops model:m.');
  expect(turtle).not.toContain('supersededOn');
});

it('takes chosen bundles, and what they refer to of others', async () => {
  const { entities, measures, relations, metrics } = await taken({ bundles: ['second'], moment: null });
  expect(entities).toEqual(['company:a', 'document:made-0', 'document:made-1', 'model:m']);
  expect(measures).toEqual(['measure:revenue']);
  expect(relations).toEqual([SECOND]);
  expect(metrics).toEqual(['metric:new']);
});

it('takes of chosen bundles what stands', async () => {
  const { relations, metrics } = await taken({ bundles: ['first'], moment: { asOf: null } });
  expect(relations).not.toContain(FIRST);
  expect(metrics).toEqual(['metric:growth', 'metric:none']);
});
