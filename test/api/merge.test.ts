/** Two entities made one: what leads from the old id, what becomes of statements, and what is refused. */
import { applyBundle } from '../../src/bundle/apply';
import { type BundleDocument, bundleFromDocument } from '../../src/bundle/document';
import { mergeEntities, retract } from '../../src/bundle/edit';
import { exportBundle } from '../../src/bundle/export';
import { closeContext, createContext } from '../../src/context';
import { referenced } from '../../src/graph/references';
import { dump } from './dump';
import { type Api, openEmptyApi } from './harness';

const locator = 'p. 1';
const head = { document: 'document:d', recordedOn: '2024-01-01', attribution: ['A test'] };
const measure = 'measure:revenue';

/** "baidu" and "du" are one company. */
const OWNER = {
  bundle: 'owner',
  ...head,
  documents: [{ id: 'document:d', name: 'D' }],
  measures: [{ id: measure, name: 'Revenue', dimension: 'currency' }],
  companies: [
    { id: 'company:baidu', name: 'Baidu', aliases: ['Baidu Inc.'], tickers: ['NASDAQ:BIDU'] },
    { id: 'company:holding', name: 'Holding' },
  ],
  models: [{ id: 'model:ernie', name: 'ERNIE' }],
  products: [{ id: 'product:wenku', name: 'Wenku' }],
  relations: [
    { type: 'DEVELOPS', source: 'company:baidu', target: 'model:ernie', locator },
    { type: 'POWERS', source: 'model:ernie', target: 'product:wenku', locator },
  ],
} as unknown as BundleDocument;
const OTHER = {
  bundle: 'other',
  ...head,
  companies: [
    {
      id: 'company:du',
      name: 'Du',
      nameZh: '度',
      aliases: ['Du Ltd'],
      country: 'CN',
      tickers: ['HKEX:9888'],
      description: 'A search company.',
    },
  ],
  relations: [
    { type: 'DEVELOPS', source: 'company:du', target: 'model:ernie', locator: 'p. 2', certainty: 'RUMOURED' },
    { type: 'OFFERS', source: 'company:du', target: 'product:wenku', locator },
    { type: 'COMPARED_WITH', source: 'company:baidu', target: 'company:du', locator: 'p. 3' },
    { type: 'DEVELOPS', source: 'company:baidu', target: 'model:ernie', locator: 'p. 4', note: 'By its own word.' },
  ],
  metrics: [
    { id: 'metric:r', subject: 'company:du', measure, value: '5', unit: 'CNY', period: '2023', locator },
    {
      id: 'metric:ref',
      subject: 'company:holding',
      measure,
      value: '2',
      unit: 'CNY',
      reference: 'company:du',
      locator,
    },
  ],
  events: [{ id: 'event:e', kind: 'RELEASE', title: 'E', participants: ['company:du', 'company:baidu'], locator }],
  claims: [{ id: 'claim:c', kind: 'TREND', text: 'C', about: ['company:du'], locator }],
} as unknown as BundleDocument;

const apply = (document: BundleDocument) => applyBundle(api.store, bundleFromDocument(document).bundle);
const MERGE = `mutation ($from: ID!, $into: ID!, $reason: String, $dryRun: Boolean! = false) {
  mergeEntities(from: $from, into: $into, reason: $reason, dryRun: $dryRun) {
    changed revision write { by action bundle reason }
    diff { added { ids } changed { ids } removed { ids } }
    entity { id name nameZh aliases description }
  } }`;
const merge = (from: string, into: string, more: object = {}) => api.edit(MERGE, { from, into, ...more });

let api: Api;
beforeEach(async () => {
  api = await openEmptyApi();
  await apply(OWNER);
  await apply(OTHER);
});
afterEach(() => api?.close());

it('tells all that it changes, in every bundle', async () => {
  const dry = await merge('company:du', 'company:baidu', { dryRun: true });
  const before = await dump(api.store);
  const { data, errors } = await merge('company:du', 'company:baidu', { reason: 'The same.' });
  expect(errors).toEqual([]);
  const { diff, revision } = data.mergeEntities;
  expect(diff).toEqual({
    added: { ids: ['relation:OFFERS/company:baidu/product:wenku/other'] },
    changed: {
      ids: [
        'claim:c',
        'company:baidu',
        'event:e',
        'metric:r',
        'metric:ref',
        'relation:DEVELOPS/company:baidu/model:ernie/other',
      ],
    },
    removed: {
      ids: [
        'company:du',
        'relation:COMPARED_WITH/company:baidu/company:du/other',
        'relation:DEVELOPS/company:du/model:ernie/other',
        'relation:OFFERS/company:du/product:wenku/other',
      ],
    },
  });
  expect(data.mergeEntities).toMatchObject({
    changed: true,
    write: { by: 'loopback', action: 'MERGE', bundle: 'edits', reason: 'The same.' },
    entity: {
      id: 'company:baidu',
      name: 'Baidu',
      nameZh: '度',
      aliases: ['Baidu Inc.', 'Du', 'Du Ltd'],
      description: 'A search company.',
    },
  });
  expect(dry.data.mergeEntities).toMatchObject({ diff, changed: true, write: null, entity: { nameZh: null } });
  const after = await dump(api.store);
  expect(after).not.toBe(before);
  const again = await merge('company:du', 'company:baidu', { reason: 'The same.' });
  expect(again.data.mergeEntities).toMatchObject({
    changed: false,
    write: null,
    revision,
    diff: { added: { ids: [] } },
  });
  expect(await dump(api.store)).toBe(after);
});

it('tells which entities a merge and a retraction touch', async () => {
  const author = { by: 'a test' };
  const merged = await mergeEntities(api.store, { from: 'company:du', into: 'company:baidu' }, { author });
  expect(merged.touched).toEqual(['company:baidu', 'company:du', 'company:holding', 'model:ernie', 'product:wenku']);
  const retracted = await retract(api.store, { statement: 'metric:r', reason: 'Misread.' }, { author });
  expect(retracted.touched).toEqual(['company:baidu']);
});

it('moves statements, and makes one relation of two with the evidence of both', async () => {
  await merge('company:du', 'company:baidu');
  const { company } = await api.data(`{ company(id: "company:baidu") {
    country tickers { symbol } metrics { nodes { id subject { id } } } events { nodes { participants { id } } } claims { nodes { about { id } } }
    models { edges { relation { id certainty note citations { locator } } node { id } } } products { nodes { id } } comparedWith { nodes { id } }
  } }`);
  expect(company).toEqual({
    country: 'CN',
    tickers: [{ symbol: 'BIDU' }, { symbol: '9888' }],
    metrics: { nodes: [{ id: 'metric:r', subject: { id: 'company:baidu' } }] },
    events: { nodes: [{ participants: [{ id: 'company:baidu' }] }] },
    claims: { nodes: [{ about: [{ id: 'company:baidu' }] }] },
    models: {
      edges: [
        {
          node: { id: 'model:ernie' },
          relation: {
            id: 'relation:DEVELOPS/company:baidu/model:ernie/other',
            certainty: 'STATED',
            note: 'By its own word.',
            citations: [{ locator: 'p. 2' }, { locator: 'p. 4' }],
          },
        },
        {
          node: { id: 'model:ernie' },
          relation: {
            id: 'relation:DEVELOPS/company:baidu/model:ernie/owner',
            certainty: 'STATED',
            note: null,
            citations: [{ locator }],
          },
        },
      ],
    },
    products: { nodes: [{ id: 'product:wenku' }] },
    comparedWith: { nodes: [] },
  });
});

it('is found by all its names, and leads to from the old id wherever one is asked for', async () => {
  await merge('company:du', 'company:baidu');
  const into = { id: 'company:baidu' };
  const data = await api.data(`{
    node(id: "company:du") { id } company(id: "company:du") { id metrics { nodes { id } } } nodes(ids: ["company:du", "model:ernie"]) { id }
    relation(id: "relation:OFFERS/company:du/product:wenku/other") { id }
    search(text: "Du Ltd") { nodes { id } } byTicker: search(text: "9888") { nodes { id } }
    paths(from: "company:du", to: "model:ernie") { entities { id } } self: paths(from: "company:du", to: "company:baidu") { length entities { id } }
    neighborhood(id: "company:du") { entities { id } }
    compare(subjects: ["company:du", "company:holding"], measures: ["measure:revenue"], period: "2023") { cells { subject { id } metric { id } } }
    revenuePaths(company: "company:du") { nodes { company { id } } }
    past: node(id: "company:du", asOf: "2024-06-01") { id }
  }`);
  expect(data).toMatchObject({
    node: into,
    company: { ...into, metrics: { nodes: [{ id: 'metric:r' }] } },
    nodes: [into, { id: 'model:ernie' }],
    relation: { id: 'relation:OFFERS/company:baidu/product:wenku/other' },
    search: { nodes: [into] },
    byTicker: { nodes: [into] },
    paths: [{ entities: [into, { id: 'model:ernie' }] }],
    self: [{ length: 0, entities: [into] }],
    compare: [
      {
        cells: [
          { subject: into, metric: { id: 'metric:r' } },
          { subject: { id: 'company:holding' }, metric: null },
        ],
      },
    ],
    revenuePaths: { nodes: [{ company: into }] },
    past: into,
  });
  expect(data.neighborhood.entities[0]).toEqual(into);
  const context = createContext(api.store);
  const reference = { __typename: 'Company', id: 'company:du' };
  expect(await referenced(context.graph, new Set(['Company']), reference, 'r')).toMatchObject(into);
  await closeContext(context);
});

it('asks no more of the database for ids that lead nowhere else', async () => {
  await merge('company:du', 'company:baidu');
  const { statements } = await api.ask('{ company(id: "company:baidu") { id } }');
  expect(statements).toHaveLength(1);
});

it('takes the original bundle, its export, and new statements with the old id', async () => {
  const exported = async (name: string) => {
    const reader = api.store.reader();
    const document = (await exportBundle(reader, name)) as BundleDocument;
    await reader.close();
    return document;
  };
  const before = await exported('other');
  await merge('company:du', 'company:baidu');
  const after = await dump(api.store);
  expect(await exported('other')).toEqual(before);
  for (const document of [OWNER, OTHER, await exported('owner'), before, await exported('edits')])
    expect((await apply(document)).changed).toBe(false);
  expect(await dump(api.store)).toBe(after);
  const late = {
    bundle: 'late',
    ...head,
    claims: [{ id: 'claim:late', kind: 'TREND', text: 'L', about: ['company:du'], locator }],
  };
  await apply(late as unknown as BundleDocument);
  expect((await api.data('{ claim(id: "claim:late") { about { id } } }')).claim.about).toEqual([
    { id: 'company:baidu' },
  ]);
});

it('follows chains, and gives everything back when a redirect goes', async () => {
  const apart = await dump(api.store);
  await merge('company:du', 'company:baidu');
  const together = await dump(api.store);
  expect((await merge('company:baidu', 'company:holding')).errors).toEqual([]);
  const { company } = await api.data('{ company(id: "company:du") { id aliases events { nodes { id } } } }');
  expect(company).toEqual({
    id: 'company:holding',
    aliases: ['Baidu', 'Baidu Inc.', 'Du', 'Du Ltd'],
    events: { nodes: [{ id: 'event:e' }] },
  });
  const edits = (redirects: object[]) => apply({ bundle: 'edits', redirects } as unknown as BundleDocument);
  await edits([{ from: 'company:du', into: 'company:baidu' }]);
  expect(await dump(api.store)).toBe(together);
  await edits([]);
  const bundleOfEdits = (line: string) => line.includes('"edits"') || line.includes('"Meta"');
  const told = (text: string) => text.split('\n').filter((line) => !bundleOfEdits(line));
  expect(told(await dump(api.store))).toEqual(told(apart));
});

it('refuses to take back the redirect of an id that statements have and no bundle defines', async () => {
  await merge('company:du', 'company:baidu');
  const claims = [{ id: 'claim:late', kind: 'TREND', text: 'L', about: ['company:du'], locator }];
  await apply({ bundle: 'late', ...head, claims } as unknown as BundleDocument);
  await apply({ bundle: 'other', ...head } as unknown as BundleDocument);
  const before = await dump(api.store);
  await expect(apply({ bundle: 'edits' })).rejects.toThrow(
    /expected to leave out only ids that a bundle defines or no statement has, got company:du/,
  );
  expect(await dump(api.store)).toBe(before);
  await apply({ bundle: 'late', ...head } as unknown as BundleDocument);
  expect((await apply({ bundle: 'edits' })).changed).toBe(true);
});

it.each([
  ['company:none', 'company:baidu', 'from: expected the id of an entity of the graph, got company:none'],
  ['company:du', 'company:none', 'into: expected the id of an entity of the graph, got company:none'],
  ['company:du', 'company:du', 'into: expected another entity than company:du'],
  ['company:du', 'model:ernie', 'into: expected a Company as company:du is one, got model:ernie'],
])('refuses %s into %s', async (from, into, message) => {
  const before = await dump(api.store);
  const { errors, faults } = await merge(from, into);
  expect(errors).toEqual([expect.stringContaining(`BAD_USER_INPUT ${message}`)]);
  expect(faults).toEqual([{ path: [message.split(':')[0]], message: expect.any(String) }]);
  expect(await dump(api.store)).toBe(before);
});

it('refuses what is merged already, a circle, and to remove what is led to', async () => {
  await merge('company:du', 'company:baidu');
  const elsewhere = await merge('company:du', 'company:holding');
  expect(elsewhere.errors.join()).toMatch(
    /from: expected an entity, got company:du, which leads to company:baidu already/,
  );
  const back = await merge('company:baidu', 'company:du');
  expect(back.errors.join()).toMatch(
    /into: expected another entity than company:baidu, got company:du, which is the same/,
  );
  const circle = apply({
    bundle: 'circle',
    redirects: [{ from: 'company:baidu', into: 'company:du' }],
  } as unknown as BundleDocument);
  await expect(circle).rejects.toThrow(/company:baidu, which leads back to itself/);
  await apply({ bundle: 'other', ...head } as unknown as BundleDocument);
  const { companies, ...without } = OWNER;
  const gone = { ...without, companies: companies?.slice(1), relations: OWNER.relations?.slice(1) };
  await expect(apply(gone as BundleDocument)).rejects.toThrow(
    /expected to remove only what no other bundle refers to, got company:baidu/,
  );
});
