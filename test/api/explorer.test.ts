/** What the explorer asks, on each database: its pages are tested in a browser on the embedded one alone. */
import {
  ExplorerBrowseDocument,
  ExplorerClaimsDocument,
  ExplorerEntityDocument,
  ExplorerEventsDocument,
  ExplorerFactDocument,
  ExplorerHomeDocument,
  ExplorerMetricsDocument,
  ExplorerRelationCountsDocument,
  ExplorerRelationsDocument,
  ExplorerSearchDocument,
} from '../../explorer/generated/graphql';
import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api.close());

const id = 'segment:baidu-ai-cloud';
const first = 100;

it('counts the graph, today and before anything was known', async () => {
  const today = await api.data(ExplorerHomeDocument);
  expect(today.MODEL.totalCount).toBeGreaterThan(0);
  const before = await api.data(ExplorerHomeDocument, { asOf: '2000-01-01' });
  expect(new Set(Object.values(before).map((each) => (each as { totalCount: number }).totalCount))).toEqual(
    new Set([0]),
  );
});

it('an entity with its links, figures, events and claims, as many as it counts', async () => {
  const { node } = await api.data(ExplorerEntityDocument, { id });
  expect(node).toMatchObject({ name: 'Baidu AI Cloud', nameZh: '百度智能云' });
  const { node: links } = await api.data(ExplorerRelationsDocument, { id, first });
  expect(links.relations.nodes).toHaveLength(node.relations.totalCount);
  const types = links.relations.nodes.map(({ type }: { type: string }) => type);
  expect(types).toEqual([...types].sort());
  const { node: figures } = await api.data(ExplorerMetricsDocument, { id, first });
  expect(figures.metrics.nodes).toHaveLength(node.metrics.totalCount);
  const { node: events } = await api.data(ExplorerEventsDocument, { id, first });
  expect(events.events.nodes).toHaveLength(node.events.totalCount);
  const { node: claims } = await api.data(ExplorerClaimsDocument, { id, first });
  expect(claims.claims.nodes).toHaveLength(node.claims.totalCount);
  for (const fact of [links.relations, figures.metrics, events.events, claims.claims].flatMap(({ nodes }) => nodes))
    expect(fact.citations.length).toBeGreaterThan(0);
});

it('the links of each type add up to all', async () => {
  const { node } = await api.data(ExplorerRelationCountsDocument, { id: 'company:baidu' });
  const counts = Object.values(node).flatMap((each) => (each as { totalCount?: number }).totalCount ?? []);
  const { node: all } = await api.data(ExplorerRelationsDocument, { id: 'company:baidu', first });
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(all.relations.totalCount);
});

it.each([
  ['relation:POWERS/model:ernie/product:baidu-search/huafu-compute-weekly-2024-08-28', 'Relation'],
  ['metric:ernie-daily-calls-2024-q2', 'Metric'],
])('the fact %s', async (fact, type) => {
  const { node } = await api.data(ExplorerFactDocument, { id: fact });
  expect(node).toMatchObject({ __typename: type, id: fact, retraction: null });
});

it('all of a kind by name, and what a search finds', async () => {
  const kinds = ['company', 'product', 'segment', 'datacenter', 'technology', 'theme', 'document'];
  const none = Object.fromEntries(kinds.map((kind) => [kind, false]));
  const { models, ...others } = await api.data(ExplorerBrowseDocument, { ...none, model: true, first: 3 });
  expect(models.nodes).toHaveLength(3);
  expect(models.pageInfo.hasNextPage).toBe(true);
  expect(others).toEqual({});
  const { search } = await api.data(ExplorerSearchDocument, { text: '文心' });
  expect(search.edges[0].node.id).toBe('model:ernie');
});
