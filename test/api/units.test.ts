import type { MetricRecord } from '../../src/bundle/types';
import { ALL_UNITS } from '../../src/ontology/unit-rows';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';

const measure = (name: string, dimension: string) => placed({ id: `measure:${name}`, name, dimension });
const metric = (name: string, value: string | null, unit: string, more: Partial<MetricRecord> = {}) =>
  placed<MetricRecord>({
    id: `metric:${name}`,
    subject: 'company:a',
    measure: `measure:${name.split('-')[0]}`,
    value,
    unit,
    locator: 'p. 1',
    ...more,
  });

const made = bundleOf('units', {
  entities: new Map([
    ['companies', [placed({ id: 'company:a', name: 'A' })]],
    ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
  ]),
  measures: [measure('revenue', 'currency'), measure('calls', 'frequency'), measure('share', 'ratio')],
  metrics: [
    metric('revenue', '5100000000', 'CNY', { period: '2024-Q2' }),
    metric('revenue-doubled', '2', 'ratio', { period: '2024-Q2', transformation: 'YEAR_ON_YEAR' }),
    metric('revenue-missing', null, 'CNY', { note: 'Torn.' }),
    metric('calls', '600000000', 'calls/day', { comparator: 'GT' }),
    metric('share', '18', 'percent'),
    metric('share-up', '7', 'percentage_point', { transformation: 'QUARTER_ON_QUARTER', period: '2024-Q2' }),
  ],
});

let api: Api;
beforeAll(async () => {
  api = await openApiWith(made);
});
afterAll(() => api?.close());

const value = (id: string, unit: string) =>
  api.ask(
    'query ($id: ID!, $unit: String) { metric(id: $id) { value(unit: $unit) number(unit: $unit) unit comparator } }',
    {
      id: `metric:${id}`,
      unit,
    },
  );

it.each([
  ['revenue', '亿 CNY', '51'],
  ['revenue', '亿元', '51'],
  ['revenue', 'million CNY', '5100'],
  ['revenue', 'CNY', '5100000000'],
  ['calls', 'calls/week', '4200000000'],
  ['calls', 'calls per second', '6944.444444444444444444444444444444'],
  ['share', 'ratio', '0.18'],
  ['share-up', 'basis points', '700'],
  ['revenue-doubled', '%', '100'],
])('gives %s in %s: %s', async (id, unit, expected) => {
  const { data, errors } = await value(id, unit);
  expect(errors).toEqual([]);
  expect(data.metric).toMatchObject({ value: expected, number: Number(expected) });
});

it('leaves the unit and the comparator of the figure as they are', async () => {
  expect((await value('calls', '亿 calls/day')).data.metric).toEqual({
    value: '6',
    number: 6,
    unit: 'calls/day',
    comparator: 'GT',
  });
});

it('gives the plain value without a unit, and with null for one', async () => {
  const { metric: plain } = await api.data(
    '{ metric(id: "metric:revenue") { value number same: value(unit: null) also: number(unit: null) } }',
  );
  expect(plain).toEqual({ value: '5100000000', number: 5100000000, same: '5100000000', also: 5100000000 });
});

it('gives no number where there is none, and refuses a wrong unit there too', async () => {
  expect((await value('revenue-missing', '亿 CNY')).data.metric).toMatchObject({ value: null, number: null });
  expect((await value('revenue-missing', 'USD')).errors).toHaveLength(2);
});

it.each([
  [
    'revenue',
    'USD',
    /^BAD_USER_INPUT unit: expected one that CNY converts to \(CNY, also.*got "USD"\. Currencies convert only by an exchange rate of a stated date, and the graph holds none\.$/,
  ],
  [
    'share',
    'percentage_point',
    /^BAD_USER_INPUT unit: expected one that percent converts to \(percent, ratio\).*neither is the other/,
  ],
  [
    'share-up',
    '%',
    /^BAD_USER_INPUT unit: expected one that percentage_point converts to \(percentage_point, basis_point\)/,
  ],
  ['calls', 'visits/day', /^BAD_USER_INPUT .*They count different things\.$/],
  ['calls', 'bananas', /^BAD_USER_INPUT .*calls\/second, calls\/minute.*got "bananas"\.$/],
])('refuses %s in %s, and says what fits', async (id, unit, message) => {
  const { data, errors } = await value(id, unit);
  expect(data.metric).toMatchObject({ value: null, number: null });
  expect(errors).toEqual([expect.stringMatching(message), expect.stringMatching(message)]);
});

it('converts many figures at no further statement', async () => {
  const { data, statements } = await api.ask(
    '{ metrics(filter: { unit: { eq: "CNY" } }) { nodes { id a: value(unit: "亿 CNY") b: value(unit: "million CNY") } } }',
  );
  expect(data.metrics.nodes).toContainEqual({ id: 'metric:revenue', a: '51', b: '5100' });
  expect(statements).toHaveLength(1);
});

it('lists the units with their factors and sources, of a dimension or of a measure', async () => {
  const { units } = await api.data('{ units { unit } }');
  expect(units).toHaveLength(ALL_UNITS.length);
  const { frequency, measure: found } = await api.data(`{
    frequency: units(dimension: "frequency") { unit dimension base factor source }
    measure(id: "measure:revenue") { units { unit aliases } }
  }`);
  expect(frequency).toContainEqual({
    unit: 'calls/day',
    dimension: 'frequency',
    base: 'calls/week',
    factor: '7',
    source: 'ISO 8601 (a week is 7 days)',
  });
  expect(found.units).toEqual([
    { unit: 'CNY', aliases: ['元', '人民币', 'RMB', 'yuan'] },
    { unit: 'USD', aliases: ['美元', 'dollars'] },
  ]);
  const { errors } = await api.ask('{ units(dimension: "weight") { unit } }');
  expect(errors).toEqual([
    expect.stringMatching(/^BAD_USER_INPUT dimension: expected one of currency, .*got "weight"\.$/),
  ]);
});
