/** Pages of connections that are longer than a page, asked for again and again while the graph changes. */
import 'reflect-metadata';
import { type OperationDefinitionNode, parse } from 'graphql';
import { answerAhead } from '../../resolvers/ahead/answer';
import { buildAsterismSchema } from '../../schema/build';
import { importBundles } from '../../src/bundle/import';
import type { Bundle } from '../../src/bundle/types';
import { prepareGraph } from '../../src/graph/plan';
import { relationId } from '../../src/ontology/ids';
import { openTestStore } from '../database';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';
import { walk } from './oracle/walk';

const MODELS = 150;
const modelOf = (i: number): string => `model:m${String(i).padStart(3, '0')}`;
const named = (id: string) => placed({ id, name: `Name of ${id}` });
const develops = (i: number) =>
  placed({ type: 'DEVELOPS', source: 'company:hub', target: modelOf(i), locator: 'p. 1' });
const range = (count: number): number[] => [...Array(count).keys()];

const powers = (i: number) => placed({ type: 'POWERS', source: modelOf(i), target: 'product:p', locator: 'p. 1' });
const offers = placed({ type: 'OFFERS', source: 'company:hub', target: 'product:p', locator: 'p. 1' });

/** A company that develops all of them, and a few that it shares with another; most power what it offers. */
const first = bundleOf('first', {
  entities: new Map([
    ['companies', ['company:hub', 'company:small'].map(named)],
    ['models', range(MODELS).map((i) => named(modelOf(i)))],
    ['products', [named('product:p')]],
    ['documents', [named('document:made-0')]],
  ]),
  relations: [
    ...range(MODELS).map(develops),
    ...range(3).map((i) => placed({ ...develops(i).record, source: 'company:small' })),
    ...range(120).map(powers),
    offers,
  ],
});
/** Some of the relations again, by another source on a later day, which then stand instead, and a model more. */
const second: Bundle = {
  ...bundleOf('second', {
    entities: new Map([
      ['models', [named('model:m050-more')]],
      ['documents', [named('document:made-1')]],
    ]),
    relations: [...range(40).map(develops), placed({ ...develops(0).record, target: 'model:m050-more' })],
  }),
  header: { ...first.header, bundle: 'second', document: 'document:made-1', recordedOn: '2024-10-01' },
};

const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String, $asOf: Date';
const PAGE = 'first: $first, after: $after, last: $last, before: $before';
const ASKED = `{
  edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`;
const ROOT = `query (${VARIABLES}) { models(${PAGE}, asOf: $asOf) ${ASKED} }`;
const RELATIONS = `query (${VARIABLES}, $filter: RelationFilter) { relations(${PAGE}, filter: $filter, asOf: $asOf) ${ASKED} }`;
const OF_HUB = `query (${VARIABLES}, $filter: RelationFilter) { company(id: "company:hub", asOf: $asOf) { relations(${PAGE}, filter: $filter) ${ASKED} } }`;
const HUB = `query (${VARIABLES}) { company(id: "company:hub", asOf: $asOf) { models(${PAGE}) ${ASKED} } }`;

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly totalCount: number;
}
type Args = Record<string, unknown>;
type Ask = (args: Args) => Promise<Page>;

let api: Api;
beforeEach(async () => {
  api = await openApiWith(first);
});
afterEach(() => api?.close());

const root: Ask = async (args) => (await api.data(ROOT, args)).models;
const relations: Ask = async (args) => (await api.data(RELATIONS, args)).relations;
const ofHub: Ask = async (args) => (await api.data(OF_HUB, args)).company.relations;
const hub: Ask = async (args) => (await api.data(HUB, args)).company.models;

const idsOf = ({ header, relations }: Bundle): string[] =>
  relations.map(({ record: { type, source, target } }) => relationId(type, source, target, header.bundle)).sort();

/** The ids of all pages, one after the other, from the beginning or the end. */
async function idsOfPages(ask: Ask, size: number, backward: boolean, more: Args): Promise<string[]> {
  let total = 0;
  const nodes = await walk(backward ? 'last' : 'first', size, async (bounds) => {
    const { edges, pageInfo, totalCount } = await ask({ ...bounds, ...more });
    total = totalCount;
    return { nodes: edges.map(({ node }) => node), pageInfo };
  });
  expect(nodes).toHaveLength(total);
  return nodes.map(({ id }) => id);
}

async function expectPages(ask: Ask, expected: readonly string[], more: Args = {}): Promise<void> {
  for (const [size, backward] of [
    [7, false],
    [100, false],
    [7, true],
    [64, true],
  ] as const)
    expect([size, backward, await idsOfPages(ask, size, backward, more)]).toEqual([size, backward, expected]);
}

it('of all there are, of a hub, and of its relations, are whole and in order, also after a write, and as of a day before it', async () => {
  const before = range(MODELS).map(modelOf);
  await expectPages(root, before);
  await expectPages(hub, before);
  const related = idsOf(first);
  await expectPages(relations, related);
  const only = { filter: { type: { in: ['POWERS', 'OFFERS'] } } };
  await expectPages(
    relations,
    related.filter((id) => !id.includes('DEVELOPS')),
    only,
  );
  const atHub = related.filter((id) => id.includes('/company:hub/'));
  const developed = { filter: { type: { eq: 'DEVELOPS' } } };
  await expectPages(ofHub, atHub);
  await expectPages(
    ofHub,
    atHub.filter((id) => id.includes(':DEVELOPS/')),
    developed,
  );
  await expectPages(ofHub, [], { filter: { type: { eq: 'DEVELOPS', ne: 'DEVELOPS' } } });
  await importBundles(api.store, [{ bundle: second, faults: [] }]);
  const after = [...before.slice(0, 51), 'model:m050-more', ...before.slice(51)];
  // In the order of their relations' ids, in which a slash follows.
  const edges = [...before.slice(0, 50), 'model:m050-more', ...before.slice(50)];
  await expectPages(root, after);
  await expectPages(hub, edges);
  const standing = related.filter((id) => !idsOf(second).includes(id.replace(/first$/, 'second')));
  await expectPages(relations, [...standing, ...idsOf(second)].sort());
  await expectPages(
    ofHub,
    [...standing, ...idsOf(second)].filter((id) => id.includes(':DEVELOPS/company:hub/')).sort(),
    developed,
  );
  await expectPages(root, before, { asOf: '2024-09-01' });
  await expectPages(hub, before, { asOf: '2024-09-01' });
}, 300_000);

it('of ways to revenue are whole and in order, also after a write, and as of a day before it', async () => {
  const QUERY = `query ($first: Int, $after: String, $asOf: Date) { revenuePaths(first: $first, after: $after, asOf: $asOf) {
    nodes { model { id } company { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  type Way = { readonly model: { readonly id: string } };
  const expectWays = async (size: number, models: readonly string[], asOf: string | null = null): Promise<void> => {
    const ways = await walk<Way>(
      'first',
      size,
      async (bounds) => (await api.data(QUERY, { ...bounds, asOf })).revenuePaths,
    );
    expect(ways.map(({ model }) => model.id)).toEqual(models);
  };
  const before = range(120).map(modelOf);
  for (const size of [7, 100]) await expectWays(size, before);
  await importBundles(api.store, [
    { bundle: { ...second, relations: [...second.relations, powers(130), powers(5)] }, faults: [] },
  ]);
  for (const size of [100, 7]) {
    await expectWays(size, [...before, modelOf(130)]);
    await expectWays(size, before, '2024-09-01');
  }
}, 300_000);

it('between two cursors, and beyond what is there, are what they say', async () => {
  const { edges } = await root({ first: 100 });
  const ids = edges.map(({ node }) => node.id);
  for (const ask of [root, hub]) {
    const cursors = (await ask({ first: 100 })).edges.map(({ cursor }) => cursor);
    const page = async (args: Args) => (await ask(args)).edges.map(({ node }) => node.id);
    for (let times = 0; times < 3; times++) {
      expect(await page({ first: 5, after: cursors[3], before: cursors[20] })).toEqual(ids.slice(4, 9));
      expect(await page({ last: 5, after: cursors[3], before: cursors[20] })).toEqual(ids.slice(15, 20));
      expect(await page({ first: 50, after: cursors[3], before: cursors[5] })).toEqual(ids.slice(4, 5));
      expect(await page({ first: 5, after: cursors[5], before: cursors[3] })).toEqual([]);
    }
  }
});

it('of a thing that has few are read as before', async () => {
  for (let times = 0; times < 3; times++)
    expect(await api.data('{ company(id: "company:small") { models(first: 2) { nodes { id } totalCount } } }')).toEqual(
      {
        company: { models: { nodes: [{ id: modelOf(0) }, { id: modelOf(1) }], totalCount: 3 } },
      },
    );
});

it('are found among the ids of their rows alone, once they were asked for twice', async () => {
  const texts: string[] = [];
  const store = await openTestStore(({ text }) => texts.push(text));
  try {
    await prepareGraph(store);
    await importBundles(store, [{ bundle: first, faults: [] }]);
    const document = parse('{ models(first: 2) { nodes { id } } }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    const schema = buildAsterismSchema();
    const asked: string[][] = [];
    for (let times = 0; times < 4; times++) {
      texts.length = 0;
      const reader = store.reader();
      await answerAhead(reader, { schema, document, operation, variables: {} });
      await reader.close();
      asked.push(
        texts.map((text) => (text.includes('collect(id)') ? 'list' : text.includes('among') ? 'among' : 'all')),
      );
    }
    // Neo4j reads them in the order of its index.
    expect(asked).toEqual(
      store.engine.startsWith('Neo4j') ? Array(4).fill(['all']) : [['all'], ['list', 'among'], ['among'], ['among']],
    );
  } finally {
    await store.close();
  }
});
