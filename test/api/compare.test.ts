import type { MetricRecord } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith, openSeededApi } from './harness';

const COMPARE = `query ($subjects: [ID!]!, $measures: [ID!]!, $period: String, $asOf: Date) {
  compare(subjects: $subjects, measures: $measures, period: $period, asOf: $asOf) {
    measure { id name } cells { subject { id name } metric { id value unit period { label } growth { percent } } }
  } }`;

interface Row {
  readonly measure: { id: string };
  readonly cells: { subject: { id: string }; metric: { id: string; value: string | null; unit: string } | null }[];
}

const compare = async (api: Api, subjects: string[], measures: string[], more: object = {}): Promise<Row[]> =>
  (await api.data(COMPARE, { subjects, measures, ...more })).compare;
/** The table as ids: a list of cells for each row. */
const table = (rows: readonly Row[]): (string | undefined)[][] =>
  rows.map(({ cells }) => cells.map(({ metric }) => metric?.id.replace('metric:', '')));

const metric = (id: string, subject: string, value: string | null, more: Partial<MetricRecord> = {}) =>
  placed<MetricRecord>({
    id: `metric:${id}`,
    subject: `company:${subject}`,
    measure: 'measure:revenue',
    value,
    unit: 'CNY',
    period: '2024-Q2',
    locator: 'p. 1',
    ...more,
  });

const first = bundleOf('first', {
  entities: new Map([
    ['companies', ['a', 'b', 'c', 'd'].map((id) => placed({ id: `company:${id}`, name: id }))],
    ['models', [placed({ id: 'model:m', name: 'M' })]],
    ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
  ]),
  measures: ['revenue', 'users'].map((id) => placed({ id: `measure:${id}`, name: id, dimension: 'count' })),
  metrics: [
    metric('a-q1', 'a', '90', { period: '2024-Q1' }),
    metric('a-q2', 'a', '100'),
    metric('a-growth', 'a', '20', { unit: 'percent', transformation: 'YEAR_ON_YEAR', period: '2024-Q3' }),
    metric('a-part', 'a', '7', { dimensions: { region: 'north' }, period: '2024-Q3' }),
    metric('a-ratio', 'a', '2', { reference: 'company:b', unit: 'ratio', period: '2024-Q3' }),
    metric('a-torn', 'a', null, { period: '2024-Q3', note: 'The source is torn.' }),
    metric('b-undated', 'b', '1', { period: undefined as never }),
    metric('b-dollars', 'b', '30', { unit: 'USD' }),
    metric('c-rumoured', 'c', '5', { certainty: 'RUMOURED' }),
    metric('c-stated', 'c', '6'),
    metric('d-torn', 'd', null, { note: 'The source is torn.' }),
    metric('a-users', 'a', '3', { measure: 'measure:users', unit: 'users' }),
  ],
});
const second = {
  ...bundleOf('second', { metrics: [metric('a-q2-again', 'a', '101'), metric('b-yuan', 'b', '210')] }),
  header: { bundle: 'second', document: 'document:made-0', recordedOn: '2024-10-01' },
};

describe('on figures made for it', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApiWith(first, second);
  });
  afterAll(() => api?.close());
  const ALL = ['company:a', 'company:b', 'company:c', 'company:d'];

  it('has a row a measure and a cell a subject, in the order asked for', async () => {
    const rows = await compare(api, ['company:c', 'company:a', 'company:b'], ['measure:users', 'measure:revenue']);
    expect(rows.map(({ measure }) => measure.id)).toEqual(['measure:users', 'measure:revenue']);
    for (const { cells } of rows)
      expect(cells.map(({ subject }) => subject.id)).toEqual(['company:c', 'company:a', 'company:b']);
    expect(table(rows)).toEqual([
      [undefined, 'a-users', undefined],
      ['c-stated', 'a-q2-again', 'b-yuan'],
    ]);
  });

  it('takes the level of the latest period that has a number, the latest source, then the surest', async () => {
    expect(table(await compare(api, ALL, ['measure:revenue']))).toEqual([
      ['a-q2-again', 'b-yuan', 'c-stated', 'd-torn'],
    ]);
  });

  it('takes the period asked for, and then a figure without a number rather than none', async () => {
    const of = async (period: string) => table(await compare(api, ALL, ['measure:revenue'], { period }));
    expect(await of('2024-Q1')).toEqual([['a-q1', undefined, undefined, undefined]]);
    expect(await of('2024-Q3')).toEqual([['a-torn', undefined, undefined, undefined]]);
    expect(await of('1999')).toEqual([[undefined, undefined, undefined, undefined]]);
  });

  it('takes what stood at the date asked for', async () => {
    expect(table(await compare(api, ['company:a', 'company:b'], ['measure:revenue'], { asOf: '2024-09-30' }))).toEqual([
      ['a-q2', 'b-dollars'],
    ]);
    // Nothing was known yet: no subject, and no figure.
    expect(await compare(api, ['company:a'], ['measure:revenue'], { asOf: '2020-01-01' })).toMatchObject([
      { measure: { id: 'measure:revenue' }, cells: [] },
    ]);
  });

  it('leaves out what the graph does not have, and shows twice what is asked for twice', async () => {
    const rows = await compare(
      api,
      ['company:a', 'company:nobody', 'model:m', 'company:a'],
      ['measure:none', 'measure:users'],
    );
    expect(rows.map(({ measure, cells }) => [measure.id, cells.map(({ subject }) => subject.id)])).toEqual([
      ['measure:users', ['company:a', 'model:m', 'company:a']],
    ]);
    expect(await compare(api, [], ['measure:users'])).toMatchObject([{ cells: [] }]);
    expect(await compare(api, ['company:a'], [])).toEqual([]);
  });

  it('takes one statement for the figures, one for what they are of, and one for their growth', async () => {
    const { statements } = await api.ask(COMPARE, { subjects: ALL, measures: ['measure:revenue', 'measure:users'] });
    expect(statements).toHaveLength(3);
  });

  it.each([
    [{ subjects: ['a'], measures: [] }, /subjects\[0\]: expected "<kind>:<name>"/],
    [{ subjects: ['company:a', 'measure:users'], measures: [] }, /subjects\[1\]: expected the id of a Company or/],
    [{ subjects: [], measures: ['company:a'] }, /measures\[0\]: expected the id of a Measure, got "company:a"/],
    [{ subjects: Array(51).fill('company:a'), measures: [] }, /subjects: expected at most 50, got 51/],
    [{ subjects: [], measures: Array(21).fill('measure:users') }, /measures: expected at most 20, got 21/],
    [{ subjects: [], measures: [], period: '2024Q2' }, /period: expected YYYY.*got "2024Q2". Leave it out/],
  ])('refuses %j', async (variables, message) => {
    const { errors, data } = await api.ask(COMPARE, variables);
    expect(data).toBeNull();
    expect(errors.join()).toMatch(/^BAD_USER_INPUT /);
    expect(errors.join()).toMatch(message);
  });
});

it('sets the revenue of companies and segments side by side, each in its own unit, with growth', async () => {
  const api = await openSeededApi();
  try {
    const [row] = await compare(api, ['segment:baidu-ai-cloud', 'company:iflytek'], ['measure:revenue']);
    expect(row?.cells).toMatchObject([
      { subject: { name: 'Baidu AI Cloud' }, metric: { value: '5100000000', unit: 'CNY', growth: { percent: '14' } } },
      {
        metric: {
          value: '9325000000',
          unit: 'CNY',
          period: { label: '2024-H1' },
          growth: { percent: expect.any(String) },
        },
      },
    ]);
  } finally {
    await api.close();
  }
});
