import type { ClaimRecord, EventRecord, MetricRecord, RelationRecord } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith, openSeededApi } from './harness';

const CHANGES = `query ($since: Date!, $until: Date, $first: Int, $after: String, $asOf: Date) {
  changes(since: $since, until: $until, first: $first, after: $after, asOf: $asOf) {
    edges { cursor node { __typename id recordedOn certainty citations { locator document { id } } ... on Metric { value } ... on Event { participants { id } } } }
    nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
  } }`;

const locator = 'p. 1';

/** Two days have four statements of each sort; on the last one figure supersedes another. */
const DAYS = ['2024-03-01', '2024-03-05', '2024-03-09'] as const;
const bundleOn = (recordedOn: string, i: number) => ({
  ...bundleOf(`b${i}`, {
    ...(i === 0 && {
      entities: new Map([
        ['companies', ['a', 'b', 'c'].map((id) => placed({ id: `company:${id}`, name: id }))],
        ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
      ]),
      measures: [placed({ id: 'measure:revenue', name: 'Revenue', dimension: 'currency' })],
    }),
    relations: ['b', 'c'].map((to) =>
      placed<RelationRecord>({ type: 'SUBSIDIARY_OF', source: 'company:a', target: `company:${to}`, locator }),
    ),
    metrics: ['x', 'y'].map((id) =>
      placed<MetricRecord>({
        id: `metric:${id}-${i}`,
        subject: 'company:a',
        measure: 'measure:revenue',
        value: String(i),
        unit: 'CNY',
        ...(id === 'x' && { period: '2023' }),
        locator,
      }),
    ),
    events: ['x', 'y'].map((id) =>
      placed<EventRecord>({
        id: `event:${id}-${i}`,
        kind: 'EARNINGS',
        title: id,
        participants: ['company:a'],
        locator,
      }),
    ),
    claims: ['x', 'y'].map((id) =>
      placed<ClaimRecord>({ id: `claim:${id}-${i}`, kind: 'TREND', text: id, about: ['company:b'], locator }),
    ),
  }),
  header: { bundle: `b${i}`, document: 'document:made-0', recordedOn, attribution: ['A test'] },
});

const idsOf = (i: number): string[] =>
  [
    ...['claim:x', 'claim:y', 'event:x', 'event:y', 'metric:x', 'metric:y'].map((id) => `${id}-${i}`),
    ...['b', 'c'].map((to) => `relation:SUBSIDIARY_OF/company:a/company:${to}/b${i}`),
  ].sort();

interface Connection {
  readonly edges: { cursor: string; node: { __typename: string; id: string; recordedOn: string } }[];
  readonly nodes: { id: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  readonly totalCount: number;
}

describe('on documents of three days', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApiWith(...DAYS.map(bundleOn));
  });
  afterAll(() => api?.close());
  const changes = async (since: string, more: object = {}): Promise<Connection> =>
    (await api.data(CHANGES, { since, first: 100, ...more })).changes;
  const ids = ({ edges }: Connection): string[] => edges.map(({ node }) => node.id);
  const ALL = [...idsOf(2), ...idsOf(1), ...idsOf(0)];

  it('gives statements of every sort, newest first, then by id, superseded ones too', async () => {
    const found = await changes('2024-01-01');
    expect(ids(found)).toEqual(ALL);
    expect(found.nodes.map(({ id }) => id)).toEqual(ALL);
    expect(found.totalCount).toBe(24);
    expect(found.edges[4]?.node).toEqual({
      __typename: 'Metric',
      id: 'metric:x-2',
      recordedOn: '2024-03-09',
      certainty: 'STATED',
      citations: [{ locator, document: { id: 'document:made-0' } }],
      value: '2',
    });
    expect(found.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('takes both days in, and no other', async () => {
    expect(ids(await changes('2024-03-01', { until: '2024-03-05' }))).toEqual([...idsOf(1), ...idsOf(0)]);
    expect(ids(await changes('2024-03-02', { until: '2024-03-08' }))).toEqual(idsOf(1));
    expect(ids(await changes('2024-03-05', { until: '2024-03-05' }))).toEqual(idsOf(1));
    expect(await changes('2024-03-10')).toMatchObject({ edges: [], totalCount: 0, pageInfo: { endCursor: null } });
    expect((await changes('2024-03-02', { until: '2024-03-08', first: 0 })).totalCount).toBe(8);
  });

  it('knows nothing of what came after the date asked for', async () => {
    expect(ids(await changes('2024-03-05', { asOf: '2024-03-06' }))).toEqual(idsOf(1));
    expect(ids(await changes('2024-03-05', { until: '2024-03-05', asOf: '2024-03-20' }))).toEqual(idsOf(1));
    expect(await changes('2024-03-05', { asOf: '2024-03-04' })).toMatchObject({ edges: [], totalCount: 0 });
  });

  it.each([1, 3, 8, 24])('pages by %i without repeating or skipping one', async (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Connection = await changes('2024-01-01', { first, after });
      expect(page.totalCount).toBe(24);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...ids(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(ALL);
  });

  it('takes one statement, which counts only when asked to', async () => {
    const ask = (fields: string) => api.ask(`{ changes(since: "2024-01-01", first: 5) { ${fields} } }`);
    const rows = await ask('nodes { id }');
    expect(rows.statements).toHaveLength(1);
    expect(rows.statements.join()).not.toContain('count(');
    const total = await ask('totalCount');
    expect(total.statements).toHaveLength(1);
    expect(total.statements.join()).not.toContain('properties(');
    expect(total.data.changes.totalCount).toBe(24);
    expect((await ask('nodes { id } totalCount')).statements).toHaveLength(1);
    expect((await ask('__typename')).statements).toHaveLength(0);
  });

  it.each([
    ['since: "2024-02-01", until: "2024-01-31"', /until: expected a date not before "since", got 2024-01-31/],
    ['since: "2024-01-01", first: 101', /first: expected at most 100, got 101/],
    ['since: "2024-01-01", first: -1', /first: expected 0 or more/],
    ['since: "2024-01-01", after: "x"', /after: expected a cursor/],
  ])('refuses %s', async (args, message) => {
    const { errors, data } = await api.ask(`{ changes(${args}) { totalCount } }`);
    expect(data).toBeNull();
    expect(errors.join()).toMatch(/^BAD_USER_INPUT /);
    expect(errors.join()).toMatch(message);
  });

  it('refuses a cursor of another connection', async () => {
    const { companies } = await api.data(
      '{ companies(first: 1, orderBy: [{ field: NAME }]) { pageInfo { endCursor } } }',
    );
    const { errors } = await api.ask(CHANGES, { since: '2024-01-01', after: companies.pageInfo.endCursor });
    expect(errors.join()).toMatch(/^BAD_USER_INPUT after: expected a cursor/);
  });
});

it('has every statement of the seeds', async () => {
  const api = await openSeededApi();
  try {
    const { graph, changes } = await api.data(
      '{ graph { statements { count } } changes(since: "2024-08-28", until: "2024-08-28") { totalCount } }',
    );
    const all = graph.statements.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(all).toBeGreaterThan(300);
    expect(changes.totalCount).toBe(all);
  } finally {
    await api.close();
  }
});
