/** The questions the graph was made for, on the seeds that ship. */
import {
  CompanyRevenueDocument,
  RevenuePathsDocument,
  WhichModelPowersWhichProductDocument,
} from '../../client/generated/graphql';
import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

it('tells which products a model powers, who offers them, and who says so', async () => {
  const { model } = await api.data(WhichModelPowersWhichProductDocument, { model: 'model:hunyuan' });
  expect(model.nameZh).toBe('混元');
  expect(model.developers.nodes).toMatchObject([{ id: 'company:tencent', name: 'Tencent' }]);
  expect(model.powers.totalCount).toBe(4);
  const ids = model.powers.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(ids).toEqual(['product:tencent-docs', 'product:tencent-meeting', 'product:wecom', 'product:yuanbao']);
  for (const { relation, node } of model.powers.edges) {
    expect(relation.citations.length).toBeGreaterThan(0);
    expect(relation.citations[0].locator).toMatch(/Tencent/);
    expect(relation.citations[0].attribution[0]).toBe('Huafu Securities');
    expect(node.offeredBy.nodes.map(({ id }: { id: string }) => id)).toContain('company:tencent');
  }
});

it('tells what the segments of a company earn and how that grew', async () => {
  const { company } = await api.data(CompanyRevenueDocument, { company: 'company:baidu' });
  const cloud = company.segments.nodes.find(({ id }: { id: string }) => id === 'segment:baidu-ai-cloud');
  expect(cloud.metrics.nodes).toMatchObject([
    {
      value: '5100000000',
      number: 5_100_000_000,
      comparator: 'EQ',
      unit: 'CNY',
      text: '51亿元',
      period: { label: '2024-Q2', start: '2024-04-01', end: '2024-06-30' },
      growth: { percent: '14', origin: 'STATED', comparator: 'EQ' },
    },
  ]);
});

it('follows a model to the revenue reported where its products sit, and no further', async () => {
  const { revenuePaths } = await api.data(RevenuePathsDocument, { model: 'model:spark', first: 100 });
  const rows = revenuePaths.nodes as { revenueOf: { id: string } | null; company: { id: string }; certainty: string }[];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ company }) => company.id === 'company:iflytek')).toBe(true);
  expect(rows.find(({ revenueOf }) => revenueOf?.id === 'segment:iflytek-education')).toMatchObject({
    revenue: { value: '2860000000', unit: 'CNY', period: { label: '2024-H1' } },
    growth: { percent: '25.14', origin: 'STATED' },
    certainty: 'IMPLIED',
  });
});

it('has a row for every link of a model to a product, with null where no revenue is reported', async () => {
  const { revenuePaths } = await api.data(RevenuePathsDocument, { first: 100 });
  const { relations } = await api.data(
    '{ relations(filter: { type: { eq: POWERS } }, first: 100) { nodes { source { id } target { id } } } }',
  );
  const pairs = new Set(
    revenuePaths.nodes.map(
      (row: { model: { id: string }; product: { id: string } }) => `${row.model.id} ${row.product.id}`,
    ),
  );
  for (const { source, target } of relations.nodes) expect(pairs).toContain(`${source.id} ${target.id}`);
  const without = revenuePaths.nodes.filter((row: { revenue: unknown }) => row.revenue === null);
  expect(without.length).toBeGreaterThan(0);
  for (const row of without) expect([row.revenueOf, row.growth]).toEqual([null, null]);
});

it('pages revenue paths without repeating or skipping one, and narrows them by each argument', async () => {
  const all = (await api.data(RevenuePathsDocument, { first: 100 })).revenuePaths.nodes;
  const paged: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = (await api.data(RevenuePathsDocument, { first: 3, after })).revenuePaths as {
      nodes: unknown[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    paged.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(paged).toEqual(all);
  for (const argument of ['model', 'product', 'company'] as const)
    for (const id of new Set<string>(all.map((row: Record<string, { id: string }>) => row[argument]?.id))) {
      const { nodes } = (await api.data(RevenuePathsDocument, { [argument]: id, first: 100 })).revenuePaths;
      expect(nodes).toEqual(all.filter((row: Record<string, { id: string }>) => row[argument]?.id === id));
    }
  const education = (await api.data(RevenuePathsDocument, { segment: 'segment:iflytek-education' })).revenuePaths.nodes;
  expect(education.map((row: { segment: { id: string } }) => row.segment.id)).toEqual(['segment:iflytek-education']);
});

it('reads revenue paths in one statement ahead of the resolvers, with all there is about them', async () => {
  const figure =
    'fragment F on Metric { id value unit text certainty period { label start } subject { id } citations { locator } }';
  const whole = `${figure} query Whole($model: ID, $company: ID, $asOf: Date, $after: String) {
    ways: revenuePaths(model: $model, company: $company, asOf: $asOf, after: $after, first: 40) {
      __typename
      pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      edges {
        cursor
        node {
          sure: certainty
          model { __typename id name kind }
          product { id ... on Product { name } ... on Segment { nameZh } }
          segment { id } company { ... on Company { tickers { symbol } } } revenueOf { __typename id }
          revenue { ...F }
          growth { __typename percent origin comparator base { ...F } statement { ...F } conflicts { id } }
          relations { id type certainty source { name } citations { document { name } locator attribution } }
        }
      }
    }
  }`;
  const lean =
    '{ revenuePaths(first: 100) { nodes { model { name } revenue { value } growth { percent } certainty } } }';
  const variables = [{}, { model: 'model:spark' }, { company: 'company:baidu' }, { asOf: '2024-08-31' }];
  for (const given of variables) {
    const { data, errors, ahead } = await api.ask(whole, given);
    expect({ errors, ahead }).toEqual({ errors: [], ahead: true });
    const { edges, pageInfo } = data.ways;
    expect(edges.length).toBeGreaterThan(2);
    const next = await api.ask(whole, { ...given, after: edges[1].cursor });
    expect(next.data.ways.edges[0]).toEqual(edges[2]);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor]);
  }
  const { ahead, data } = await api.ask(lean);
  expect(ahead).toBe(true);
  const origins = new Set(data.revenuePaths.nodes.map(({ growth }: { growth: unknown }) => growth === null));
  expect(origins).toEqual(new Set([true, false]));
});

it('narrows revenue paths by certainty and by whether revenue is reported, over pages that are full', async () => {
  type Row = { certainty: string; revenue: unknown };
  const all = (await api.data(RevenuePathsDocument, { first: 100 })).revenuePaths.nodes as Row[];
  const certainties = [...new Set(all.map(({ certainty }) => certainty))];
  expect(certainties.length).toBeGreaterThan(1);
  const [one] = certainties as [string];
  for (const [variables, fits] of [
    [{ certainty: { eq: one } }, (row: Row) => row.certainty === one],
    [{ certainty: { ne: one } }, (row: Row) => row.certainty !== one],
    [{ certainty: { in: certainties } }, () => true],
    [{ certainty: { notIn: [one] } }, (row: Row) => row.certainty !== one],
    [{ certainty: { isNull: true } }, () => false],
    [{ reported: true }, (row: Row) => row.revenue !== null],
    [{ reported: false }, (row: Row) => row.revenue === null],
    [{ reported: true, certainty: { eq: one } }, (row: Row) => row.revenue !== null && row.certainty === one],
  ] as const) {
    const fitting = all.filter(fits);
    const { revenuePaths } = await api.data(RevenuePathsDocument, { ...variables, first: 100 });
    expect(revenuePaths.nodes).toEqual(fitting);
    expect(revenuePaths.pageInfo.hasNextPage).toBe(false);
    const paged: Row[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = (await api.data(RevenuePathsDocument, { ...variables, first: 2, after }))
        .revenuePaths as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      expect(nodes).toHaveLength(Math.min(2, fitting.length - paged.length));
      paged.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(fitting);
  }
});

it('keeps rumours apart, with the chain of who quotes whom', async () => {
  const { relations } = await api.data(
    '{ relations(filter: { certainty: { eq: RUMOURED } }, first: 50) { nodes { type source { id } target { id } certainty citations { attribution } } } }',
  );
  expect(relations.nodes).toContainEqual(
    expect.objectContaining({ type: 'SUCCEEDS', source: { id: 'model:orion' }, target: { id: 'model:gpt-4' } }),
  );
  for (const { citations } of relations.nodes)
    expect(citations[0].attribution).toEqual(['Huafu Securities', 'AIHub', 'The Information']);
});

it('says what it holds', async () => {
  const { graph } = await api.data(
    '{ graph { revision engine documents entities { kind count } statements { kind count } } }',
  );
  expect(graph.engine).toBe(api.store.engine);
  expect(graph.revision).toMatch(/^[0-9a-f]{12}$/);
  const { companies } = await api.data('{ companies { totalCount } }');
  expect(graph.entities).toContainEqual({ kind: 'COMPANY', count: companies.totalCount });
  expect(graph.statements.map(({ kind }: { kind: string }) => kind)).toEqual(['RELATION', 'METRIC', 'EVENT', 'CLAIM']);
});
