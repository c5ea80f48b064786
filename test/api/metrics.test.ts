import type { MetricRecord } from '../../src/bundle/types';
import { bundleOf, figure, placed } from './fixture';
import { type Api, openApiWith, openSeededApi } from './harness';

const metric = (id: string, value: string | null, period: string | undefined, more: Partial<MetricRecord> = {}) =>
  figure(id, value, { ...(period !== undefined && { period }), ...more });

const made = bundleOf('figures', {
  entities: new Map([
    ['companies', [placed({ id: 'company:a', name: 'A' })]],
    ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
  ]),
  measures: [placed({ id: 'measure:revenue', name: 'Revenue', dimension: 'currency' })],
  metrics: [
    metric('q1', '100', '2023-Q1'),
    metric('q2', '80', '2023-Q2'),
    metric('q1-next', '133.33', '2024-Q1'),
    metric('q2-next', '90', '2024-Q2', { comparator: 'GT' }),
    metric('q3-dollars', '90', '2023-Q3', { unit: 'USD' }),
    metric('q2-growth', '12.5', '2024-Q2', { unit: 'percent', transformation: 'YEAR_ON_YEAR', comparator: 'GT' }),
    metric('undated', '7', undefined),
    metric('missing', null, '2024-Q3', { note: 'The source is torn.' }),
    metric('tiny', '0.1', '2022-Q1'),
    metric('half', '9007199254740993.25', '2023-H1'),
  ],
});

let api: Api;
beforeAll(async () => {
  api = await openApiWith(made);
});
afterAll(() => api?.close());

const growth = async (id: string, basis: string) =>
  (
    await api.data(
      `{ metric(id: "metric:${id}") { growth(basis: ${basis}) { percent origin comparator base { id } statement { id } } } }`,
    )
  ).metric.growth;

it('computes growth from two stated levels, to two digits, and says so', async () => {
  expect(await growth('q1-next', 'YEAR_ON_YEAR')).toEqual({
    percent: '33.33',
    origin: 'COMPUTED',
    comparator: 'EQ',
    base: { id: 'metric:q1' },
    statement: null,
  });
  expect(await growth('q2', 'QUARTER_ON_QUARTER')).toMatchObject({ percent: '-20', base: { id: 'metric:q1' } });
  expect(await growth('q1', 'YEAR_ON_YEAR')).toMatchObject({ percent: '99900', base: { id: 'metric:tiny' } });
});

it('prefers a growth that a source states, with its comparator', async () => {
  expect(await growth('q2-next', 'YEAR_ON_YEAR')).toEqual({
    percent: '12.5',
    origin: 'STATED',
    comparator: 'GT',
    base: { id: 'metric:q2' },
    statement: { id: 'metric:q2-growth' },
  });
});

it('computes none across a bound, another unit, a missing number, a change, or without a period', async () => {
  // q2-next is "more than": against the quarter before it, nothing follows.
  expect(await growth('q2-next', 'QUARTER_ON_QUARTER')).toBeNull();
  expect(await growth('q3-dollars', 'QUARTER_ON_QUARTER')).toBeNull();
  expect(await growth('missing', 'QUARTER_ON_QUARTER')).toBeNull();
  expect(await growth('q2-growth', 'YEAR_ON_YEAR')).toBeNull();
  expect(await growth('undated', 'YEAR_ON_YEAR')).toBeNull();
  expect(await growth('q1', 'MONTH_ON_MONTH')).toBeNull();
});

it('gives the series of a figure in its own unit, by period', async () => {
  const { metric: found } = await api.data(
    '{ metric(id: "metric:q2") { series { totalCount nodes { id period { label start end } } } } }',
  );
  const ids = found.series.nodes.map(({ id }: { id: string }) => id.slice('metric:'.length));
  expect(ids).toEqual(['undated', 'tiny', 'half', 'q1', 'q2', 'q1-next', 'q2-next', 'missing']);
  expect(found.series.nodes[0].period).toBeNull();
  expect(found.series.nodes[3].period).toEqual({ label: '2023-Q1', start: '2023-01-01', end: '2023-03-31' });
  const page = await api.data(
    `query ($after: String) { metric(id: "metric:q2") { series(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } } }`,
  );
  const next = await api.data(
    `query ($after: String) { metric(id: "metric:q2") { series(first: 3, after: $after) { nodes { id } } } }`,
    {
      after: page.metric.series.pageInfo.endCursor,
    },
  );
  expect(next.metric.series.nodes.map(({ id }: { id: string }) => id)).toEqual([
    'metric:q1',
    'metric:q2',
    'metric:q1-next',
  ]);
});

it('keeps every digit of a value, and gives null with a reason where there is none', async () => {
  const data = await api.data(
    '{ half: metric(id: "metric:half") { value number unit } missing: metric(id: "metric:missing") { value number note } }',
  );
  expect(data.half).toEqual({ value: '9007199254740993.25', number: Number('9007199254740993.25'), unit: 'CNY' });
  expect(data.missing).toEqual({ value: null, number: null, note: 'The source is torn.' });
});

it('asks for the growth of many figures in one statement', async () => {
  const { data, statements } = await api.ask('{ metrics(first: 100) { nodes { id growth { percent } } } }');
  expect(data.metrics.nodes).toHaveLength(10);
  expect(statements).toHaveLength(2);
});

it('tells figures of one subject, measure and period apart, with what a ratio is against', async () => {
  const seeded = await openSeededApi();
  try {
    const { metrics } = await seeded.data(
      '{ metrics(filter: { reference: { id: { eq: "model:gpt-4" } } }, first: 10) { nodes { subject { id } value unit reference { id name } dimensions { name value } } } }',
    );
    expect(metrics.nodes).toContainEqual(
      expect.objectContaining({
        subject: { id: 'model:qwen-long' },
        value: '0.0025',
        unit: 'ratio',
        reference: { id: 'model:gpt-4', name: 'GPT-4' },
      }),
    );
  } finally {
    await seeded.close();
  }
});
