/**
 * The checks of Apollo's subgraph compatibility suite (github.com/apollographql/apollo-federation-subgraph-compatibility)
 * that a schema like this one can be put to, without its containers: the service, the link, keys and references,
 * sharing, tracing headers, and that the subgraph composes with another.
 */
import { composeServices } from '@theguild/federation-composition';
import { type ExecutionResult, execute, type GraphQLSchema, isScalarType, isUnionType, parse, validate } from 'graphql';
import { buildAsterismSchema, printAsterismSchema } from '../../schema/build';
import { federated, printSubgraph } from '../../schema/federation';
import { applyBundle } from '../../src/bundle/apply';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { prepareGraph } from '../../src/graph/plan';
import { KINDS } from '../../src/ontology/kinds';
import { type RunningServer, startServer } from '../../src/server';
import type { Store } from '../../src/store/port';
import { openTestStore } from '../database';
import { bundleOf, everyRelation, placed } from './fixture';
import type { Data } from './harness';

const plain = buildAsterismSchema();
const subgraph: GraphQLSchema = federated(plain);
const MANY = Array.from({ length: 60 }, (_, i) => `company:many-${i}`);
let store: Store;
let server: RunningServer;
let statements: string[] = [];

beforeAll(async () => {
  store = await openTestStore(({ text }) => statements.push(text));
  await prepareGraph(store);
  // Every kind, and relations of one type: a statement to write each type would be for nothing.
  const made = everyRelation();
  const relations = made.relations.filter(({ record }) => record.type === 'OFFERS');
  await applyBundle(store, { ...made, relations });
  await applyBundle(
    store,
    bundleOf('more', {
      entities: new Map([['companies', MANY.map((id) => placed({ id, name: `Name of ${id}` }))]]),
      measures: [placed({ id: 'measure:revenue', name: 'Revenue', dimension: 'currency' })],
      metrics: [
        placed({
          id: 'metric:made',
          subject: 'company:made-0',
          measure: 'measure:revenue',
          value: '5',
          unit: 'CNY',
          locator: 'p. 1',
        }),
      ],
    }),
  );
  server = await startServer({
    config: readConfig({ PORT: '0' }),
    schema: subgraph,
    ready: () => store.ping(),
    createContext: async () => createContext(store),
    closeContext,
  });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
});

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(subgraph, document)).toEqual([]);
  const contextValue = createContext(store);
  statements = [];
  try {
    const result = (await execute({
      schema: subgraph,
      document,
      variableValues,
      contextValue,
    })) as ExecutionResult<Data>;
    return { data: result.data, errors: result.errors ?? [] };
  } finally {
    await closeContext(contextValue);
  }
}

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Node { id }
    ... on Entity { name }
    ... on Relation { type }
    ... on Metric { value(unit: "CNY") }
  }
}`;
const entities = (...representations: unknown[]) => ask(ENTITIES, { representations });
const relation = 'relation:OFFERS/company:made-0/product:made-1/made';

it('is off by default: nothing of it is in the plain schema', () => {
  expect(readConfig({}).federation).toBe(false);
  expect(printAsterismSchema(plain)).not.toMatch(/_entities|_service|_Any|_Entity|@key|@link/);
});

it('tells its schema, with the link and a key on everything that has an id', async () => {
  const { data } = await ask('{ _service { sdl } }');
  const sdl: string = data._service.sdl;
  expect(sdl).toBe(printSubgraph(plain));
  expect(sdl).toMatch(
    /^extend schema @link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.0", import: \["@key", "@shareable"\]\)$/m,
  );
  const keyed = [...sdl.matchAll(/^type (\w+) [^{]*@key\(fields: "id"\) \{$/gm)].map(([, name]) => name);
  const kinds = KINDS.map(({ kind }) => kind as string);
  expect(keyed).toEqual([...kinds, 'Claim', 'Event', 'Measure', 'Metric', 'Relation'].sort());
  expect(sdl).toMatch(/^type PageInfo @shareable \{$/m);
  expect(sdl).not.toMatch(/_entities|_service/);
});

it('resolves one reference', async () => {
  const { data, errors } = await entities({ __typename: 'Company', id: 'company:made-0' });
  expect(errors).toEqual([]);
  expect(data._entities).toEqual([{ __typename: 'Company', id: 'company:made-0', name: 'Name of company:made-0' }]);
});

it('resolves references of every type in one request, each as its type, in their order', async () => {
  const wanted = [
    ...KINDS.map(({ kind, prefix }) => ({ __typename: kind, id: `${prefix}:made-1` })),
    { __typename: 'Relation', id: relation },
    { __typename: 'Metric', id: 'metric:made' },
    { __typename: 'Measure', id: 'measure:revenue' },
  ];
  const { data, errors } = await entities(...wanted);
  expect(errors).toEqual([]);
  expect(data._entities.map(({ __typename, id }: Data) => ({ __typename, id }))).toEqual(wanted);
  expect(data._entities).toContainEqual({ __typename: 'Relation', id: relation, type: 'OFFERS' });
  expect(data._entities).toContainEqual({ __typename: 'Metric', id: 'metric:made', value: '5' });
  expect(statements).toHaveLength(1);
});

it('resolves a hundred references in one statement, and fields of them in one more', async () => {
  const models = MANY.map((_, i) => ({ __typename: 'Model', id: `model:made-${i % 3}` }));
  const representations = [...MANY.map((id) => ({ __typename: 'Company', id })), ...models.slice(0, 40)];
  const { data, errors } = await entities(...representations);
  expect(errors).toEqual([]);
  expect(data._entities.map(({ id }: Data) => id)).toEqual(representations.map(({ id }) => id));
  expect(statements).toHaveLength(1);
  const deeper = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Company { models { nodes { id } } } } }`;
  await ask(deeper, { r: representations });
  expect(statements).toHaveLength(2);
});

it('resolves a reference with more than the key, and one written in the document', async () => {
  const { data } = await ask(
    '{ _entities(representations: [{ __typename: "Model", id: "model:made-2", note: { from: ["another"] } }]) { ... on Model { id } } }',
  );
  expect(data._entities).toEqual([{ id: 'model:made-2' }]);
});

it('gives null for an id that the graph does not have', async () => {
  const { data, errors } = await entities(
    { __typename: 'Company', id: 'company:nobody' },
    { __typename: 'Company', id: 'company:made-1' },
  );
  expect(errors).toEqual([]);
  expect(data._entities[0]).toBeNull();
  expect(data._entities[1].id).toBe('company:made-1');
});

it.each([
  [
    'no type',
    { id: 'company:made-0' },
    /representations\[1\]: expected an object with a __typename of Claim, Company, .*got \{"id":"company:made-0"\}\./,
  ],
  ['an unknown type', { __typename: 'Planet', id: 'x' }, /expected an object with a __typename of/],
  ['a type without a key', { __typename: 'Period', id: 'x' }, /expected an object with a __typename of/],
  ['an interface', { __typename: 'Entity', id: 'company:made-0' }, /expected an object with a __typename of/],
  [
    'no key',
    { __typename: 'Company', name: 'x' },
    /representations\[1\]: expected the key of a Company, a text "id", got/,
  ],
  ['a key that is no text', { __typename: 'Company', id: 7 }, /expected the key of a Company/],
  [
    'an id of another type',
    { __typename: 'Company', id: 'model:made-0' },
    /representations\[1\]\.id: expected the id of a Company, got "model:made-0", which is a Model/,
  ],
  ['a malformed id', { __typename: 'Company', id: 'made-0' }, /representations\[1\]\.id: expected "<kind>:<name>"/],
  ['a text', 'company:made-0', /expected an object with a __typename/],
  ['a list', [], /expected an object with a __typename/],
])('refuses a reference with %s, and resolves the others', async (_, wrong, message) => {
  const right = { __typename: 'Company', id: 'company:made-0' };
  const { data, errors } = await entities(right, wrong, right);
  expect(data._entities.map((found: Data) => found?.id ?? null)).toEqual(['company:made-0', null, 'company:made-0']);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors[0]?.message).toMatch(message);
});

it('shows the machinery of the specification to introspection', async () => {
  expect(isScalarType(subgraph.getType('_Any'))).toBe(true);
  const union = subgraph.getType('_Entity');
  expect(isUnionType(union) && union.getTypes()).toHaveLength(KINDS.length + 5);
  const { data } = await ask(`{
    any: __type(name: "_Any") { kind description }
    service: __type(name: "_Service") { fields { name type { kind ofType { name } } } }
    query: __type(name: "Query") { fields { name args { name } } }
    entity: __type(name: "_Entity") { kind possibleTypes { name } }
  }`);
  expect(data.any.kind).toBe('SCALAR');
  expect(data.entity.kind).toBe('UNION');
  expect(data.service.fields).toEqual([{ name: 'sdl', type: { kind: 'NON_NULL', ofType: { name: 'String' } } }]);
  expect(data.query.fields).toContainEqual({ name: '_entities', args: [{ name: 'representations' }] });
  expect(data.query.fields).toContainEqual({ name: 'company', args: expect.anything() });
});

it('answers everything else as the plain schema does', async () => {
  const { data, errors } = await ask('{ company(id: "company:made-0") { name products { totalCount } } }');
  expect(errors).toEqual([]);
  expect(data.company).toEqual({ name: 'Name of company:made-0', products: { totalCount: 2 } });
});

async function post(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Data };
}

it('ignores the header that asks for a trace', async () => {
  const { body } = await post({ query: '{ _service { sdl } }' }, { 'apollo-federation-include-trace': 'ftv1' });
  expect(Object.keys(body)).toEqual(['data']);
});

it('counts references as what a query could return', async () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Company { models(first: 100) { nodes { id powers(first: 100) { nodes { id } } } } } } }';
  const of = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Company', id: 'company:made-0' }));
  expect((await post({ query, variables: { r: of(5) } })).status).toBe(200);
  const refused = await post({ query, variables: { r: of(50) } });
  expect([refused.status, refused.body.errors[0].message]).toEqual([
    400,
    expect.stringMatching(/^Cost limit of 100,000/),
  ]);
});

const reviews = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable", "@external", "@requires"])
  type Company @key(fields: "id") { id: ID! name: String! @external reviews: [Review!]! slogan: String @requires(fields: "name") }
  type Metric @key(fields: "id", resolvable: false) { id: ID! }
  type Review @key(fields: "id") { id: ID! text: String about: Metric }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Query { reviews: [Review!]! }
`;
const compose = (sdl: string) =>
  composeServices([
    { name: 'asterism', url: 'http://asterism/graphql', typeDefs: parse(sdl) },
    { name: 'reviews', url: 'http://reviews/graphql', typeDefs: parse(reviews) },
  ]);

it('composes with a subgraph that adds to its companies and refers to its figures', () => {
  const composed = compose(printSubgraph(plain));
  expect(composed.errors ?? []).toEqual([]);
  const company = /type Company [^{]*\{[^}]*\}/s.exec(composed.supergraphSdl ?? '')?.[0] ?? '';
  expect(company).toContain('@join__type(graph: ASTERISM, key: "id")');
  expect(company).toContain('@join__type(graph: REVIEWS, key: "id")');
  expect(composed.supergraphSdl).toMatch(/reviews: \[Review!\]! *@join__field\(graph: REVIEWS\)/);
});

it('would not compose without the key, or without sharing what others share', () => {
  const sdl = printSubgraph(plain);
  const keyless = (compose(sdl.replaceAll(' @key(fields: "id")', '')).errors ?? []).map(({ message }) => message);
  expect(keyless.join()).toMatch(/Company\.(?:id|name)/);
  const messages = (compose(sdl.replace(' @shareable {', ' {')).errors ?? []).map(({ message }) => message);
  expect(messages.join()).toMatch(/PageInfo\.hasNextPage.*shareable/);
});
