import { getIntrospectionQuery } from 'graphql';
import * as fixture from './fixture';
import { ask, json, start, stopAll } from './fixture';

let url = '';
beforeAll(async () => {
  ({ url } = await start());
});
afterAll(stopAll);

/** Runs a query that must be refused before any resolver runs, and returns the message. */
async function refused(query: string, variables: object = {}, code = 'GRAPHQL_VALIDATION_FAILED'): Promise<string> {
  const before = fixture.executed;
  const { status, data, errors } = await ask(url, query, variables);
  expect(fixture.executed).toBe(before);
  expect({ status, data, codes: errors?.map(({ extensions }) => extensions) }).toEqual({
    status: 400,
    data: undefined,
    codes: [{ code }],
  });
  return errors?.[0]?.message ?? '';
}
async function accepted(query: string, variables: object = {}): Promise<void> {
  const { status, data, errors } = await ask(url, query, variables);
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  expect(data).toBeTruthy();
}

const nested = (depth: number, leaf = 'id') =>
  `{ model(id: "m") ${'{ next '.repeat(depth - 2)}{ ${leaf} }${' }'.repeat(depth - 2)} }`;
const paged = (sizes: (number | string)[]) =>
  sizes.reduceRight<string>((inner, first) => `powers(first: ${first}) { nodes { id ${inner} } }`, '');

describe('depth', () => {
  test('16 levels pass, 17 do not', async () => {
    await accepted(nested(16));
    expect(await refused(nested(17))).toBe(
      'Query depth limit of 16 exceeded, found 17. ' +
        'Ask for fewer nested levels, or start a second query from the ids found by the first.',
    );
  });
  test('fragments add no level and hide none', async () => {
    await accepted(nested(16, '... on Model { ... on Model { id } }'));
    await refused(`${nested(12, '...F')} fragment F on Model { next { next { next { next { next { id } } } } } }`);
  });
});

describe('aliases', () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: model(id: "m") { id }`).join(' ');
  test('50 pass, 51 do not', async () => {
    await accepted(`{ ${aliases(50)} }`);
    expect(await refused(`{ ${aliases(51)} }`)).toMatch(/^Aliases limit of 50 exceeded, found 51\. Split the query/);
  });
  test('those in fragments count each time', async () => {
    const fragment = 'fragment F on Query { x: model(id: "m") { y: id } }';
    await refused(`{ ${'...F '.repeat(26)} } ${fragment}`);
  });
});

describe('tokens', () => {
  test('2000 pass, more do not, even where they would be cheap to run', async () => {
    const ids = (count: number) => `{ nodes(ids: [${'"m" '.repeat(count)}]) { id } }`;
    await accepted(ids(1900));
    expect(await refused(ids(2000), {}, 'GRAPHQL_PARSE_FAILED')).toMatch(
      /^Token limit of 2000 exceeded: .* split the query in several\.$/,
    );
  });
});

describe('cost', () => {
  test('says what the query could return, the limit and the fix', async () => {
    // 1 model, 1 connection, then per level: `nodes` once and the next connection for each of its items.
    expect(await refused(`{ model(id: "m") { ${paged([100, 100, 100])} } }`)).toBe(
      'Cost limit of 100,000 exceeded: the query could return 1,020,202 objects. Ask for smaller pages (first: 10), ' +
        'above all at the outer levels, or for fewer levels, or split the query in several.',
    );
  });
  test('a page without a size costs the standard one', async () => {
    const open = (levels: number) =>
      `{ model(id: "m") { ${paged(Array(levels).fill(20)).replaceAll('(first: 20)', '')} } }`;
    await accepted(open(3));
    await refused(open(5));
  });
  test('variables count as much as literals', async () => {
    const query = `query Q($n: Int) { model(id: "m") { ${paged(['$n', '$n', '$n'])} } }`;
    await accepted(query, { n: 5 });
    await refused(query, { n: 100 });
    await accepted(query, { n: 5 });
  });
  test('a size beyond the largest page is the resolver’s to refuse, and a negative one costs nothing', async () => {
    await accepted(`{ model(id: "m") { ${paged([1_000_000])} } }`);
    await accepted(`{ model(id: "m") { ${paged([-1, 100, 100, 100])} } }`);
  });
  test('lists by ids cost as many items as there are ids, `limit` as much as it says', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);
    const query = `query Q($ids: [ID!]!) { nodes(ids: $ids) { ${paged([100])} } }`;
    await accepted(query, { ids: ids(100) });
    await refused(query, { ids: ids(60_000) });
    const compare = 'query Q($a: [ID!]!) { compare(subjects: $a, measures: $a) { next { id } } }';
    await accepted(compare, { a: ids(300) });
    await refused(compare, { a: ids(400) });
    await refused('{ neighborhood(limit: 100001) { next { id } } }');
    await accepted('{ neighborhood { next { id } } }');
  });
  test('fields skipped are free, and only the operation that runs is counted', async () => {
    const heavy = paged([100, 100, 100]);
    await accepted(`query Q($no: Boolean = false) { model(id: "m") { id ... @include(if: $no) { ${heavy} } } }`);
    const two = `query Light { model(id: "m") { id } } query Heavy { model(id: "m") { ${heavy} } }`;
    const body = (operationName: string) => ({
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: two, operationName }),
    });
    expect((await fetch(`${url}/graphql`, body('Light'))).status).toBe(200);
    expect((await fetch(`${url}/graphql`, body('Heavy'))).status).toBe(400);
  });
  test('fragments of fragments cannot hide it', async () => {
    const doubling = Array.from({ length: 14 }, (_, i) => `fragment F${i} on Model { ...F${i + 1} ...F${i + 1} }`);
    const bomb = `{ model(id: "m") { ...F0 } } ${doubling.join(' ')} fragment F14 on Model { id }`;
    expect(await refused(bomb)).toMatch(/too many fields to count/);
  });
  test('a variable that does not fit one field does not leave the others uncounted', async () => {
    const query = `query Q($id: ID = "m") { a: model(id: $id) { id } b: model(id: "m") { ${paged([100, 100, 100])} } }`;
    await refused(query, { id: 'm' });
    await refused(query, { id: null }, 'BAD_USER_INPUT');
  });
});

test('a useful deep query passes: ten levels of real questions', async () => {
  const evidence = 'relation { certainty citations { locator attribution } }';
  await accepted(`{ models(first: 5) { edges { node { powers(first: 5) { edges { ${evidence} node {
    powers(first: 5) { edges { ${evidence} node { name } } } } } } } } } }`);
});

test('introspection as tools do it passes', async () => {
  await accepted(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }));
  await accepted('{ __type(name: "Model") { fields { name type { name ofType { name ofType { name } } } } } }');
});
test('introspection that goes round in circles does not', async () => {
  await refused(`{ __schema { types ${'{ fields { type '.repeat(4)}{ name }${' } }'.repeat(4)} } }`);
});

test('the limits are those of the configuration', async () => {
  const small = await start({ env: { ASTERISM_MAX_DEPTH: '3', ASTERISM_MAX_COST: '10', ASTERISM_MAX_TOKENS: '40' } });
  const message = async (query: string) => (await ask(small.url, query)).errors?.[0]?.message;
  expect(await message(nested(4))).toMatch(/depth limit of 3/);
  expect(await message('{ models(first: 10) { nodes { id } } }')).toMatch(/Cost limit of 10 exceeded.* 11 objects/);
  expect(await message(`{ model(id: "m") { ${'id '.repeat(40)} } }`)).toMatch(/Token limit of 40/);
});
