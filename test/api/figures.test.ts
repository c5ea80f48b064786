/** One figure by several sources, in bundles of two documents: side by side, disagreements flagged, time respected. */
import type { Bundle, MetricRecord, RelationRecord } from '../../src/bundle/types';
import { bundleOf, figure as metric, placed } from './fixture';
import { type Api, openApiWith } from './harness';

const growth = (id: string, value: string, period: string, more: Partial<MetricRecord> = {}) =>
  metric(id, value, { unit: 'percent', transformation: 'YEAR_ON_YEAR', period, ...more });
const share = (id: string, value: string, more: Partial<MetricRecord> = {}) =>
  metric(id, value, { measure: 'measure:share', unit: 'percent', ...more });
const users = (id: string, value: string, more: Partial<MetricRecord> = {}) =>
  metric(id, value, { measure: 'measure:users', unit: 'users', ...more });
const offers: RelationRecord = { type: 'OFFERS', source: 'company:a', target: 'product:p', locator: 'p. 2' };

/** A document of April, one of the same day, and one of August that comes later. */
const first = bundleOf('first', {
  entities: new Map([
    ['companies', [placed({ id: 'company:a', name: 'A' })]],
    ['products', [placed({ id: 'product:p', name: 'P' })]],
    ['documents', ['0', '1', '2'].map((n) => placed({ id: `document:made-${n}`, name: `Document ${n}` }))],
  ]),
  measures: [
    placed({ id: 'measure:revenue', name: 'Revenue', dimension: 'currency' }),
    placed({ id: 'measure:share', name: 'Share', dimension: 'ratio' }),
    placed({ id: 'measure:users', name: 'Users', dimension: 'count' }),
  ],
  relations: [placed(offers)],
  metrics: [
    metric('q1-first', '100', { period: '2023-Q1' }),
    metric('q2-first', '80', { period: '2023-Q2' }),
    metric('q3-first', '50', { period: '2023-Q3' }),
    metric('q4-first', '40', { period: '2023-Q4', comparator: 'GT' }),
    metric('silent-first', null, { period: '2022-Q1', note: 'Torn.' }),
    metric('q1-next', '120', { period: '2024-Q1' }),
    metric('q2-next', '100', { period: '2024-Q2' }),
    metric('q3-next', '60', { period: '2024-Q3' }),
    metric('q4-next', '50', { period: '2024-Q4', comparator: 'GT' }),
    metric('more-before', '10', { period: '2020-Q1', comparator: 'GT' }),
    metric('more-after', '20', { period: '2021-Q1', comparator: 'GT' }),
    metric('other-base-level', '130', { period: '2025-Q1' }),
    growth('other-base', '30', '2025-Q1', { basePeriod: '2023-Q1' }),
    growth('up-first', '14', '2024-Q3'),
    growth('up-points', '3', '2024-Q1', { unit: 'percentage_point' }),
    share('share-before', '20', { period: '2023-Q1' }),
    share('share-after', '22', { period: '2024-Q1' }),
    users('about-before', '100', { period: '2023-Q1', comparator: 'APPROX' }),
    users('about-after', '150', { period: '2024-Q1', comparator: 'APPROX' }),
    users('exact-before', '100', { period: '2023-Q2' }),
    users('about-against-exact', '150', { period: '2024-Q2', comparator: 'APPROX' }),
    users('heard-before', '100', { period: '2023-Q3', certainty: 'RUMOURED' }),
    users('after-heard', '150', { period: '2024-Q3' }),
    users('half-before', '50', { period: '2021-Q4' }),
    users('half-after', '600', { period: '2022-Q2', comparator: 'GT' }),
    users('half-growth', '10', {
      period: '2022-Q2',
      basePeriod: '2021-Q4',
      unit: 'ratio',
      transformation: 'HALF_ON_HALF',
      comparator: 'GT',
    }),
    users('doubled-level', '200', { period: '2024-Q4' }),
    users('doubled', '2', { period: '2024-Q4', unit: 'ratio', transformation: 'YEAR_ON_YEAR', comparator: 'GT' }),
  ],
});
const sameDay = (): Bundle => ({
  ...bundleOf('second', {
    metrics: [
      // The same, written otherwise; another number; another comparator; a number where the other has none.
      metric('q1-second', '100.00', { period: '2023-Q1' }),
      metric('q2-second', '82', { period: '2023-Q2' }),
      metric('q4-second', '40', { period: '2023-Q4' }),
      metric('silent-second', '7', { period: '2022-Q1' }),
      growth('up-second', '15', '2024-Q3'),
      // Of the same change, but another figure: as a quotient, of the same size as 14 percent.
      metric('up-quotient', '1.14', { unit: 'ratio', transformation: 'YEAR_ON_YEAR', period: '2024-Q3' }),
    ],
  }),
  header: { bundle: 'second', document: 'document:made-1', recordedOn: '2024-08-28', attribution: ['Second'] },
});
const later = (): Bundle => ({
  ...bundleOf('later', {
    relations: [placed(offers)],
    metrics: [metric('q3-later', '55', { period: '2023-Q3' })],
  }),
  header: { bundle: 'later', document: 'document:made-2', recordedOn: '2024-12-01', attribution: ['Later'] },
});

let api: Api;
beforeAll(async () => {
  api = await openApiWith(first, sameDay(), later());
});
afterAll(() => api?.close());

const FIGURE = '{ id supersededOn statements { id supersededOn } conflicts { id } }';
const figure = async (id: string, asOf?: string) =>
  (await api.data(`query ($asOf: Date) { metric(id: "metric:${id}", asOf: $asOf) ${FIGURE} }`, { asOf })).metric;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id.slice('metric:'.length));

it('shows all statements of one figure, by any source', async () => {
  expect(ids((await figure('q1-first')).statements)).toEqual(['q1-first', 'q1-second']);
  expect(ids((await figure('q1-next')).statements)).toEqual(['q1-next']);
  const { metric: found } = await api.data(
    '{ metric(id: "metric:q2-second") { statements { value citations { document { id } attribution } } } }',
  );
  expect(found.statements).toEqual([
    { value: '80', citations: [{ document: { id: 'document:made-0' }, attribution: ['A test'] }] },
    { value: '82', citations: [{ document: { id: 'document:made-1' }, attribution: ['Second'] }] },
  ]);
});

it('flags those that disagree in value or comparator, from either side, and no others', async () => {
  expect(ids((await figure('q2-first')).conflicts)).toEqual(['q2-second']);
  expect(ids((await figure('q2-second')).conflicts)).toEqual(['q2-first']);
  expect(ids((await figure('q4-first')).conflicts)).toEqual(['q4-second']);
  expect((await figure('q1-first')).conflicts).toEqual([]);
  expect((await figure('silent-first')).conflicts).toEqual([]);
  expect((await figure('silent-second')).conflicts).toEqual([]);
  expect((await figure('q1-next')).conflicts).toEqual([]);
});

it('says which statement a later one took the place of, and since when', async () => {
  expect(await figure('q3-first')).toEqual({
    id: 'metric:q3-first',
    supersededOn: '2024-12-01',
    statements: [
      { id: 'metric:q3-later', supersededOn: null },
      { id: 'metric:q3-first', supersededOn: '2024-12-01' },
    ],
    conflicts: [{ id: 'metric:q3-later' }],
  });
  // What is superseded no longer contradicts what stands.
  expect((await figure('q3-later')).conflicts).toEqual([]);
});

it('as of an earlier date nothing is superseded yet, and the later statement is not there', async () => {
  expect(await figure('q3-first', '2024-11-30')).toEqual({
    id: 'metric:q3-first',
    supersededOn: null,
    statements: [{ id: 'metric:q3-first', supersededOn: null }],
    conflicts: [],
  });
  expect((await figure('q3-first', '2024-12-01')).supersededOn).toBe('2024-12-01');
  expect(await figure('q3-later', '2024-11-30')).toBeNull();
});

it('says so of relations too', async () => {
  const relation = async (bundle: string, asOf?: string) =>
    (
      await api.data('query ($id: ID!, $asOf: Date) { relation(id: $id, asOf: $asOf) { supersededOn } }', {
        id: `relation:OFFERS/company:a/product:p/${bundle}`,
        asOf,
      })
    ).relation;
  expect(await relation('first')).toEqual({ supersededOn: '2024-12-01' });
  expect(await relation('first', '2024-10-01')).toEqual({ supersededOn: null });
  expect(await relation('later')).toEqual({ supersededOn: null });
});

it('asks for the statements and conflicts of many figures in one statement', async () => {
  const { data, statements } = await api.ask(`{ metrics(first: 100) { nodes ${FIGURE} } }`);
  expect(data.metrics.nodes.length).toBeGreaterThan(20);
  expect(statements).toHaveLength(2);
});

const GROWTH = '{ percent origin comparator base { id } statement { id } conflicts { id } }';
const growthOf = async (id: string, asOf?: string, basis = 'YEAR_ON_YEAR') =>
  (
    await api.data(
      `query ($asOf: Date) { metric(id: "metric:${id}", asOf: $asOf) { growth(basis: ${basis}) ${GROWTH} } }`,
      {
        asOf,
      },
    )
  ).metric.growth;

it('computes growth where the sources of the earlier level agree', async () => {
  const base = { id: 'metric:q1-first' };
  expect(await growthOf('q1-next')).toEqual({
    percent: '20',
    origin: 'COMPUTED',
    comparator: 'EQ',
    base,
    statement: null,
    conflicts: [],
  });
});

it('computes none where they disagree', async () => {
  expect(await growthOf('q2-next')).toBeNull();
});

it('computes none between bounds, between unlike comparators, from hearsay, and of shares', async () => {
  expect(await growthOf('more-after')).toBeNull();
  expect(await growthOf('q4-next')).toBeNull();
  expect(await growthOf('about-against-exact')).toBeNull();
  expect(await growthOf('after-heard')).toBeNull();
  expect(await growthOf('share-after')).toBeNull();
});

it('computes an approximate growth between approximate levels', async () => {
  expect(await growthOf('about-after')).toMatchObject({ percent: '50', origin: 'COMPUTED', comparator: 'APPROX' });
});

it('never takes percentage points for percent', async () => {
  // Only a difference in points is stated for it: the growth is the computed one.
  expect(await growthOf('q1-next')).toMatchObject({ origin: 'COMPUTED', percent: '20' });
});

it('gives a stated quotient in percent, with its comparator', async () => {
  expect(await growthOf('doubled-level')).toMatchObject({
    percent: '100',
    origin: 'STATED',
    comparator: 'GT',
    base: null,
    statement: { id: 'metric:doubled' },
  });
});

it('flags stated growths that disagree, in whatever form', async () => {
  expect(await growthOf('q3-next')).toEqual({
    percent: '14',
    origin: 'STATED',
    comparator: 'EQ',
    base: { id: 'metric:q3-later' },
    statement: { id: 'metric:up-first' },
    conflicts: [{ id: 'metric:up-second' }],
  });
});

it('finds the quarter half a year before that a source measures against', async () => {
  expect(await growthOf('half-after', undefined, 'HALF_ON_HALF')).toMatchObject({
    percent: '900',
    origin: 'STATED',
    comparator: 'GT',
    base: { id: 'metric:half-before' },
  });
});

it('gives no level as the base of a growth that a source measures against another period', async () => {
  expect(await growthOf('other-base-level')).toMatchObject({ percent: '30', origin: 'STATED', base: null });
});

it('measures against the level that stood at the time', async () => {
  expect((await growthOf('q3-next', '2024-11-30')).base).toEqual({ id: 'metric:q3-first' });
});
