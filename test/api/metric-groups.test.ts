import type { MetricRecord } from '../../src/bundle/types';
import { MOST_FIGURES } from '../../src/graph/metric-groups';
import { bundleOf, figure, placed } from './fixture';
import { type Api, openApiWith, openSeededApi } from './harness';

const GROUPS = `query ($by: [MetricGroupKey!]!, $filter: MetricFilter, $asOf: Date) {
  metricGroups(by: $by, filter: $filter, asOf: $asOf) { key unit transformation count missing inexact min max sum average } }`;
const COUNTS = `query ($by: [MetricGroupKey!]!, $filter: MetricFilter) {
  metricGroups(by: $by, filter: $filter) { key unit transformation count } }`;

interface Group {
  readonly key: Record<string, string | null>;
  readonly unit: string;
  readonly transformation: string | null;
  readonly count: number;
  readonly [statistic: string]: unknown;
}

const groups = async (api: Api, by: string[], more: object = {}): Promise<Group[]> =>
  (await api.data(GROUPS, { by, ...more })).metricGroups;

const metric = (id: string, value: string | null, more: Partial<MetricRecord> = {}) =>
  figure(id, value, { period: '2024-Q2', ...more });
const ENTITIES = new Map([
  ['companies', ['a', 'b'].map((id) => placed({ id: `company:${id}`, name: id }))],
  ['documents', ['made-0', 'other'].map((id) => placed({ id: `document:${id}`, name: id }))],
]);
const MEASURES = ['revenue', 'users'].map((id) => placed({ id: `measure:${id}`, name: id, dimension: 'count' }));

const first = bundleOf('first', {
  entities: ENTITIES,
  measures: MEASURES,
  metrics: [
    metric('huge', '9007199254740993.25'),
    metric('tiny', '0.1', { period: '2024-Q1' }),
    metric('fifth', '0.2', { subject: 'company:b', comparator: 'GT' }),
    metric('torn', null, { period: '2024-Q3' }),
    metric('undated', '-1', { period: undefined as never, certainty: 'RUMOURED' }),
    metric('dollars', '7', { unit: 'USD' }),
    metric('growth', '14', { unit: 'percent', transformation: 'YEAR_ON_YEAR' }),
    metric('share', '40', { unit: 'percent' }),
    metric('old', '5', { subject: 'company:b', period: '2023' }),
    metric('cited', '3', {
      measure: 'measure:users',
      unit: 'users',
      citations: [{ locator: 'p. 1' }, { locator: 'p. 2' }, { locator: 'p. 3', document: 'document:other' }],
    }),
    ...['1', '1', '2'].map((value, i) => metric(`third-${i}`, value, { unit: 'rank', subject: 'company:b' })),
  ],
});
const second = {
  ...bundleOf('second', { metrics: [metric('new', '6', { subject: 'company:b', period: '2023' })] }),
  header: { bundle: 'second', document: 'document:other', recordedOn: '2024-10-01' },
};

describe('on figures made for it', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApiWith(first, second);
  });
  afterAll(() => api?.close());

  it('reads groups ahead of the resolvers, under other names and in fragments, with just what is asked for', async () => {
    const { ahead, data } = await api.ask(`query {
      all: metricGroups(by: [UNIT], filter: { unit: { eq: "percent" } }) { __typename ...change n: count }
      least: metricGroups(by: [UNIT, UNIT], filter: { unit: { eq: "USD" } }) { unit min }
      anyhow: metricGroups(by: [], filter: { unit: { eq: "usd", caseInsensitive: true } }) { unit count }
      none: metricGroups(by: [], filter: { unit: { eq: "usd" } }) { unit count }
    } fragment change on MetricGroup { transformation key }`);
    expect(ahead).toBe(true);
    const key = { unit: 'percent' };
    expect(data).toEqual({
      all: [
        { __typename: 'MetricGroup', transformation: null, key, n: 1 },
        { __typename: 'MetricGroup', transformation: 'YEAR_ON_YEAR', key, n: 1 },
      ],
      least: [{ unit: 'USD', min: '7' }],
      anyhow: [{ unit: 'USD', count: 1 }],
      none: [],
    });
  });

  it('adds up to the last digit, and tells bounds and missing numbers apart', async () => {
    const found = await groups(api, ['MEASURE'], { filter: { unit: { eq: 'CNY' } } });
    expect(found).toEqual([
      {
        key: { measure: 'measure:revenue' },
        unit: 'CNY',
        transformation: null,
        count: 6,
        missing: 1,
        inexact: 1,
        min: '-1',
        max: '9007199254740993.25',
        sum: '9007199254740998.55',
        average: '1801439850948199.71',
      },
    ]);
  });

  it('never mixes units, nor levels with changes, even when grouped by nothing', async () => {
    const found = await groups(api, []);
    expect(found.map(({ key, unit, transformation, count }) => [key, unit, transformation, count])).toEqual([
      [{}, 'CNY', null, 6],
      [{}, 'USD', null, 1],
      [{}, 'percent', null, 1],
      [{}, 'percent', 'YEAR_ON_YEAR', 1],
      [{}, 'rank', null, 3],
      [{}, 'users', null, 1],
    ]);
    expect(found.map(({ sum }) => sum)).toEqual(['9007199254740998.55', '7', '40', '14', '4', '3']);
  });

  it('gives an average without end to twenty digits', async () => {
    const [rank] = await groups(api, [], { filter: { unit: { eq: 'rank' } } });
    expect(rank).toMatchObject({ count: 3, min: '1', max: '2', average: '1.3333333333333333333' });
  });

  it('has no statistics where no figure has a number', async () => {
    const [torn] = await groups(api, ['PERIOD'], { filter: { period: { label: { eq: '2024-Q3' } } } });
    expect(torn).toMatchObject({ count: 1, missing: 1, inexact: 0, min: null, max: null, sum: null, average: null });
  });

  it('groups by several keys in the order asked for, with what has no value last', async () => {
    const found = await groups(api, ['PERIOD', 'SUBJECT'], { filter: { unit: { eq: 'CNY' } } });
    expect(found.map(({ key, count }) => [Object.entries(key).flat(), count])).toEqual([
      [['period', '2023', 'subject', 'company:b'], 1],
      [['period', '2024-Q1', 'subject', 'company:a'], 1],
      [['period', '2024-Q2', 'subject', 'company:a'], 1],
      [['period', '2024-Q2', 'subject', 'company:b'], 1],
      [['period', '2024-Q3', 'subject', 'company:a'], 1],
      [['period', null, 'subject', 'company:a'], 1],
    ]);
    const [certain, rumoured] = await groups(api, ['CERTAINTY', 'UNIT', 'UNIT'], { filter: { unit: { eq: 'CNY' } } });
    expect([certain?.key, rumoured?.key]).toEqual([
      { certainty: 'RUMOURED', unit: 'CNY' },
      { certainty: 'STATED', unit: 'CNY' },
    ]);
  });

  it('counts a figure once in each document that gives it', async () => {
    const found = await groups(api, ['DOCUMENT'], { filter: { unit: { eq: 'users' } } });
    expect(found.map(({ key, count, sum }) => [key.document, count, sum])).toEqual([
      ['document:made-0', 1, '3'],
      ['document:other', 1, '3'],
    ]);
  });

  it('counts what stands, at the date asked for', async () => {
    const sum = async (more: object) =>
      (await groups(api, [], { filter: { period: { label: { eq: '2023' } } }, ...more })).map((group) => group.sum);
    expect(await sum({})).toEqual(['6']);
    expect(await sum({ asOf: '2024-09-30' })).toEqual(['5']);
    expect(await sum({ asOf: '2020-01-01' })).toEqual([]);
  });

  it('takes one statement, and reads no values when only counts are asked for', async () => {
    expect((await api.ask(GROUPS, { by: ['MEASURE', 'DOCUMENT'] })).statements).toHaveLength(1);
    const { statements, data } = await api.ask(COUNTS, { by: ['MEASURE'] });
    expect(statements).toHaveLength(1);
    expect(statements.join()).not.toContain('collect(');
    expect(data.metricGroups).toHaveLength(6);
  });
});

it('finds the least and the greatest to the last digit when nothing else is asked for, too', async () => {
  const near = ['9007199254740993.5', '9007199254740992.75', '9007199254740993.25', '9007199254740994'];
  const values = [...near, null, ...near.map((value) => `-${value}`), '0.1'];
  const api = await openApiWith(
    bundleOf('near', {
      entities: ENTITIES,
      measures: MEASURES,
      metrics: [
        ...values.map((value, i) => metric(`m${i}`, value)),
        ...near.map((value, i) => metric(`n${i}`, value, { unit: 'USD' })),
        metric('none', null, { unit: 'users' }),
      ],
    }),
  );
  try {
    const asked = (fields: string) => api.data(`{ metricGroups(by: []) { unit ${fields} } }`);
    expect(await asked('min max')).toEqual({
      metricGroups: [
        { unit: 'CNY', min: '-9007199254740994', max: '9007199254740994' },
        { unit: 'USD', min: '9007199254740992.75', max: '9007199254740994' },
        { unit: 'users', min: null, max: null },
      ],
    });
    expect(await asked('missing')).toEqual({
      metricGroups: [
        { unit: 'CNY', missing: 1 },
        { unit: 'USD', missing: 0 },
        { unit: 'users', missing: 1 },
      ],
    });
  } finally {
    await api.close();
  }
});

it('says how to narrow what is too much to add up, and counts it all the same', async () => {
  const api = await openApiWith(
    bundleOf('many', {
      entities: ENTITIES,
      measures: MEASURES,
      metrics: Array.from({ length: MOST_FIGURES + 1 }, (_, i) =>
        metric(`m${i}`, '1', { period: `${1000 + (i % 9000)}`, unit: i < 9000 ? 'CNY' : 'USD' }),
      ),
    }),
  );
  try {
    const { errors, data } = await api.ask(GROUPS, { by: ['MEASURE'] });
    expect(data).toBeNull();
    expect(errors.join()).toMatch(
      /^BAD_USER_INPUT metricGroups: expected at most 10,000 figures to add up, got more.*"filter"/,
    );
    expect((await api.data(COUNTS, { by: ['MEASURE'] })).metricGroups).toMatchObject([
      { count: 9000 },
      { count: 1001 },
    ]);
    expect(await groups(api, [], { filter: { unit: { eq: 'CNY' } } })).toMatchObject([{ count: 9000, sum: '9000' }]);
  } finally {
    await api.close();
  }
}, 120_000);

it('counts every figure of the seeds, by each key', async () => {
  const api = await openSeededApi();
  try {
    const { metrics } = await api.data('{ metrics { totalCount } }');
    for (const key of ['MEASURE', 'SUBJECT', 'UNIT', 'PERIOD', 'CERTAINTY']) {
      const found = await groups(api, [key]);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(metrics.totalCount);
    }
  } finally {
    await api.close();
  }
});
