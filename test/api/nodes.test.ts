import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

const SINGULARS = [
  ...['company', 'model', 'product', 'segment', 'datacenter', 'technology', 'theme', 'document'],
  ...['measure', 'metric', 'relation', 'event', 'claim'],
];
const plural = (name: string): string =>
  name === 'company' ? 'companies' : name === 'technology' ? 'technologies' : `${name}s`;

it.each(SINGULARS)('finds a %s by its id, by its own field, by node and by nodes', async (name) => {
  const { [plural(name)]: connection } = await api.data(`{ ${plural(name)}(first: 2) { nodes { __typename id } } }`);
  const [first, second] = connection.nodes;
  expect(first.__typename.toLowerCase()).toBe(name);
  const found = await api.data(
    `query ($id: ID!, $ids: [ID!]!) { ${name}(id: $id) { __typename id } node(id: $id) { __typename id } nodes(ids: $ids) { __typename id } }`,
    { id: first.id, ids: [first.id, second?.id ?? first.id] },
  );
  expect(found[name]).toEqual(first);
  expect(found.node).toEqual(first);
  expect(found.nodes).toEqual([first, second ?? first]);
});

it('gives null for ids that the graph does not have, each in its place', async () => {
  const data = await api.data(
    '{ company(id: "company:nobody") { id } node(id: "claim:none") { id } nodes(ids: ["model:none", "company:baidu", "relation:POWERS/model:a/product:b/c"]) { id } }',
  );
  expect(data).toEqual({ company: null, node: null, nodes: [null, { id: 'company:baidu' }, null] });
});

it('shows every entity through the interface, with its statements', async () => {
  const { node } = await api.data(`{ node(id: "company:iflytek") { ... on Entity {
    kind name nameZh aliases
    relations(first: 5) { totalCount nodes { type source { id } target { id } } }
    metrics(first: 5) { totalCount nodes { subject { id } } }
    events(first: 5) { totalCount nodes { title participants { id } } }
    claims(first: 5) { totalCount nodes { text about { id } } }
  } } }`);
  expect(node).toMatchObject({ kind: 'COMPANY', name: 'iFLYTEK', nameZh: '科大讯飞' });
  for (const { source, target } of node.relations.nodes) expect([source.id, target.id]).toContain('company:iflytek');
  for (const { subject } of node.metrics.nodes) expect(subject.id).toBe('company:iflytek');
  for (const event of node.events.nodes)
    expect(event.participants.map(({ id }: { id: string }) => id)).toContain('company:iflytek');
  for (const claim of node.claims.nodes)
    expect(claim.about.map(({ id }: { id: string }) => id)).toContain('company:iflytek');
  for (const name of ['relations', 'metrics', 'events', 'claims']) expect(node[name].totalCount).toBeGreaterThan(0);
});

it('splits tickers into exchange and symbol', async () => {
  const { company } = await api.data(
    '{ company(id: "company:cambricon") { tickers { exchange symbol } roles country } }',
  );
  expect(company).toMatchObject({ tickers: [{ exchange: 'SSE', symbol: '688256' }], country: 'CN' });
});
