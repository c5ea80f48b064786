import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { first, ODD, second } from './export-made';
import { exported } from './export-streams';
import { type Api, openApiWith, openSeededApi } from './harness';

let api: Api;
afterEach(() => api?.close());

const read = async (selection?: Parameters<typeof exported>[2]) =>
  parse(MultiGraph, await exported(api.store, 'graphml', selection));

it('is read back with every entity and relation of the seeds', async () => {
  api = await openSeededApi();
  const graph = await read();
  const { graph: info, companies } = await api.data(`{
    graph { entities { count } statements { kind count } }
    companies(first: 100) { nodes { id name nameZh metrics { totalCount } } }
  }`);
  const count = (rows: readonly { count: number }[]): number => rows.reduce((sum, row) => sum + row.count, 0);
  expect(graph.order).toBe(count(info.entities));
  expect(graph.size).toBe(
    info.statements.find(({ kind }: { kind: string }) => kind.toLowerCase() === 'relation').count,
  );
  for (const { id, name, nameZh, metrics } of companies.nodes)
    expect(graph.getNodeAttributes(id)).toMatchObject({
      label: name,
      kind: 'Company',
      metrics: metrics.totalCount,
      ...(nameZh && { nameZh }),
    });
});

it('keeps types, directions, evidence and every character that XML can hold', async () => {
  api = await openApiWith(first, second);
  const graph = await read();
  const shown = ODD.replace('\u0001\uFFFE', '\uFFFD\uFFFD');
  expect(graph.getNodeAttributes('company:a')).toMatchObject({ nameZh: '甲', description: shown, metrics: 4 });
  expect(graph.getNodeAttributes('model:m')).toMatchObject({ openWeights: true, metrics: 0, released: '2024-05-13' });
  expect(graph.getNodeAttributes('model:m-2')).toMatchObject({ openWeights: false });
  const compared = 'relation:COMPARED_WITH/model:m-2/model:m/first';
  expect(graph.isUndirected(compared)).toBe(true);
  expect(graph.getEdgeAttributes(compared)).toMatchObject({ type: 'COMPARED_WITH', note: shown, citations: 1 });
  const developed = 'relation:DEVELOPS/company:a/model:m/first';
  expect(graph.isDirected(developed)).toBe(true);
  expect(graph.extremities(developed)).toEqual(['company:a', 'model:m']);
  expect(graph.getEdgeAttributes(developed)).toMatchObject({
    certainty: 'RUMOURED',
    document: 'document:made-0',
    supersededOn: '2025-01-01',
  });
  expect(graph.getEdgeAttributes('relation:DEVELOPS/company:a/model:m/second')).toMatchObject({
    document: 'document:made-1|document:made-0',
    locator: 'p. 1|p. 7',
    citations: 2,
  });
});

it('has both ends of every edge, and counts only metrics that are taken', async () => {
  api = await openApiWith(first, second);
  const graph = await read({ bundles: ['second'], moment: null });
  expect(graph.nodes().sort()).toEqual(['company:a', 'document:made-0', 'document:made-1', 'model:m']);
  expect(graph.size).toBe(1);
  expect(graph.getNodeAttribute('company:a', 'metrics')).toBe(1);
});
