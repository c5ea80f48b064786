import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

it.each([
  ['a negative first', '{ companies(first: -1) { nodes { id } } }', /first: expected 0 or more, got -1/],
  ['a negative last', '{ companies(last: -2) { nodes { id } } }', /last: expected 0 or more, got -2/],
  ['first with last', '{ companies(first: 1, last: 1) { nodes { id } } }', /either "first" or "last".*Leave one out/],
  ['a page over the limit', '{ companies(first: 101) { nodes { id } } }', /at most 100, got 101.*endCursor/],
  [
    'a broken cursor',
    '{ companies(after: "nonsense") { nodes { id } } }',
    /after: expected a cursor that this connection gave/,
  ],
  [
    'a cursor of another connection',
    '{ companies(before: "WzEsMiwzXQ") { nodes { id } } }',
    /before: expected a cursor/,
  ],
  [
    'an unknown kind of id',
    '{ node(id: "planet:mars") { id } }',
    /id: expected "<kind>:<name>" with a kind of company/,
  ],
  ['a malformed id', '{ node(id: "baidu") { id } }', /id: expected "<kind>:<name>".*search\(text/],
  ['an id with no name', '{ company(id: "company:") { id } }', /id: expected "<kind>:<name>"/],
  [
    'an id of another kind',
    '{ company(id: "model:ernie") { id } }',
    /expected the id of a Company, got "model:ernie", which is a Model/,
  ],
  ['a bad id among several', '{ nodes(ids: ["company:baidu", "x"]) { id } }', /ids\[1\]: expected/],
  ['too many ids', `{ nodes(ids: [${'"company:baidu",'.repeat(101)}]) { id } }`, /ids: expected at most 100, got 101/],
  [
    'too long a text',
    `{ search(text: "${'a'.repeat(201)}") { totalCount } }`,
    /text: expected at most 200 characters, got 201/,
  ],
  [
    'a wrong id of a revenue path',
    '{ revenuePaths(model: "product:yuanbao") { nodes { certainty } } }',
    /model: expected the id of a Model/,
  ],
  ['a broken cursor of a search', '{ search(text: "baidu", after: "x") { totalCount } }', /after: expected a cursor/],
  [
    'a broken cursor of revenue paths',
    '{ revenuePaths(after: "x") { nodes { certainty } } }',
    /after: expected a cursor/,
  ],
])('refuses %s, and says what to do instead', async (_, query, message) => {
  const { errors } = await api.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^BAD_USER_INPUT /);
  expect(errors[0]).toMatch(message);
});

it('refuses a date that does not exist, in variables and in the document', async () => {
  const query = 'query ($date: Date!) { events(filter: { date: { eq: $date } }) { nodes { id } } }';
  const { errors } = await api.ask(query, { date: '2023-02-29' });
  expect(errors[0]).toMatch(/expected a date that exists, as YYYY-MM-DD, got "2023-02-29"/);
  const literal = await api.ask('{ events(filter: { date: { eq: "2024-13-01" } }) { nodes { id } } }');
  expect(literal.errors[0]).toMatch(/expected a date that exists/);
});

it('answers the rest of a query when one field is refused', async () => {
  const { data, errors } = await api.ask('{ good: company(id: "company:baidu") { id } bad: company(id: "x") { id } }');
  expect(data).toEqual({ good: { id: 'company:baidu' }, bad: null });
  expect(errors).toHaveLength(1);
});
