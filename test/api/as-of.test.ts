/** The graph as sources had it by a date: two documents, the later of which corrects and adds to the earlier. */
import type { Bundle, EntityRecord, MetricRecord, Sections } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';

const revenue = (id: string, value: string, period: string): MetricRecord => ({
  id: `metric:${id}`,
  subject: 'company:a',
  measure: 'measure:revenue',
  value,
  unit: 'CNY',
  period,
  locator: 'p. 1',
});

const spring: Bundle = {
  ...bundleOf('spring', {
    entities: new Map([
      ['companies', [placed<EntityRecord>({ id: 'company:a', name: 'A' })]],
      ['models', [placed<EntityRecord>({ id: 'model:old', name: 'Old' })]],
      ['products', [placed<EntityRecord>({ id: 'product:p', name: 'P' })]],
      ['documents', [placed<EntityRecord>({ id: 'document:made-0', name: 'Spring' })]],
    ]) as Sections['entities'],
    measures: [placed({ id: 'measure:revenue', name: 'Revenue', dimension: 'currency' })],
    metrics: [revenue('first', '100', '2023'), revenue('q', '50', '2024')].map(placed),
    relations: [
      placed({ type: 'DEVELOPS', source: 'company:a', target: 'model:old', locator: 'p. 1' }),
      placed({ type: 'POWERS', source: 'model:old', target: 'product:p', locator: 'p. 1' }),
      placed({ type: 'OFFERS', source: 'company:a', target: 'product:p', locator: 'p. 1' }),
    ],
  }),
  header: { bundle: 'spring', document: 'document:made-0', recordedOn: '2024-03-01', attribution: ['Spring'] },
};
const autumn: Bundle = {
  ...bundleOf('autumn', {
    entities: new Map([
      ['models', [placed<EntityRecord>({ id: 'model:new', name: 'New' })]],
      ['documents', [placed<EntityRecord>({ id: 'document:autumn', name: 'Autumn' })]],
    ]) as Sections['entities'],
    metrics: [revenue('corrected', '80', '2023')].map(placed),
    relations: [placed({ type: 'DEVELOPS', source: 'company:a', target: 'model:new', locator: 'p. 1' })],
    events: [placed({ id: 'event:e', kind: 'RELEASE', title: 'New', participants: ['model:new'], locator: 'p. 1' })],
  }),
  header: { bundle: 'autumn', document: 'document:autumn', recordedOn: '2024-09-01', attribution: ['Autumn'] },
};

let api: Api;
beforeAll(async () => {
  api = await openApiWith(spring, autumn);
});
afterAll(() => api?.close());

const at = (asOf: string | null): string => (asOf === null ? '' : `, asOf: "${asOf}"`);
const company = async (asOf: string | null) =>
  (
    await api.data(`{ company(id: "company:a"${at(asOf)}) {
      models { totalCount nodes { id } }
      metrics(filter: { period: { label: { eq: "2024" } } }) { nodes { growth { percent base { id } } series { nodes { id } } } }
      all: metrics { nodes { id value supersededOn } }
    } }`)
  ).company;

it('shows what stands today', async () => {
  expect(await company(null)).toEqual({
    models: { totalCount: 2, nodes: [{ id: 'model:new' }, { id: 'model:old' }] },
    metrics: {
      nodes: [
        {
          growth: { percent: '-37.5', base: { id: 'metric:corrected' } },
          series: { nodes: [{ id: 'metric:corrected' }, { id: 'metric:q' }] },
        },
      ],
    },
    all: {
      nodes: [
        { id: 'metric:corrected', value: '80', supersededOn: null },
        { id: 'metric:q', value: '50', supersededOn: null },
      ],
    },
  });
});

it('shows what stood then, all the way down: superseded figures are back, later things are not there', async () => {
  expect(await company('2024-08-31')).toEqual({
    models: { totalCount: 1, nodes: [{ id: 'model:old' }] },
    metrics: {
      nodes: [
        {
          growth: { percent: '-50', base: { id: 'metric:first' } },
          series: { nodes: [{ id: 'metric:first' }, { id: 'metric:q' }] },
        },
      ],
    },
    all: {
      nodes: [
        { id: 'metric:first', value: '100', supersededOn: null },
        { id: 'metric:q', value: '50', supersededOn: null },
      ],
    },
  });
});

it('counts the day itself, for what is new and for what it supersedes', async () => {
  expect(await company('2024-09-01')).toEqual(await company(null));
});

it('is empty before anything was said', async () => {
  const data = await api.data(`{
    companies(asOf: "2024-02-29") { totalCount }
    company(id: "company:a", asOf: "2024-02-29") { id }
    node(id: "metric:first", asOf: "2024-02-29") { id }
    nodes(ids: ["model:old", "model:new"], asOf: "2024-03-01") { id }
    search(text: "New", asOf: "2024-08-31") { totalCount }
    revenuePaths(asOf: "2024-02-29") { nodes { certainty } }
    metrics(asOf: "2024-02-29") { totalCount }
  }`);
  expect(data).toEqual({
    companies: { totalCount: 0 },
    company: null,
    node: null,
    nodes: [{ id: 'model:old' }, null],
    search: { totalCount: 0 },
    revenuePaths: { nodes: [] },
    metrics: { totalCount: 0 },
  });
});

it('keeps dates apart that are asked for in one query', async () => {
  const data = await api.data(`{
    past: company(id: "company:a", asOf: "2024-08-31") { models { nodes { id } } }
    now: company(id: "company:a") { models { nodes { id } } }
    alsoPast: companies(asOf: "2024-08-31") { nodes { models { totalCount } } }
    paths: revenuePaths(asOf: "2024-08-31") { nodes { revenue { id } growth { percent } } }
  }`);
  expect(data).toEqual({
    past: { models: { nodes: [{ id: 'model:old' }] } },
    now: { models: { nodes: [{ id: 'model:new' }, { id: 'model:old' }] } },
    alsoPast: { nodes: [{ models: { totalCount: 1 } }] },
    paths: { nodes: [{ revenue: { id: 'metric:q' }, growth: { percent: '-50' } }] },
  });
});

it('filters and orders by what stood then', async () => {
  const ids = async (asOf: string | null, filter: string) =>
    (await api.data(`{ companies(filter: ${filter}${at(asOf)}) { nodes { id } } }`)).companies.nodes.length;
  const hundred = '{ metrics: { some: { value: { eq: 100 } } } }';
  expect([await ids(null, hundred), await ids('2024-08-31', hundred)]).toEqual([0, 1]);
  const two = '{ models: { count: { eq: 2 } } }';
  expect([await ids(null, two), await ids('2024-08-31', two)]).toEqual([1, 0]);
});
