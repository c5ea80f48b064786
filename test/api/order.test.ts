/** Orders by examples, on the seeds; random ones are in order-property.test.ts. */
import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

const nodes = async (field: string, args: string, of: string) =>
  (await api.data(`{ ${field}(${args}, first: 100) { nodes { ${of} } } }`))[field].nodes;

/** Texts as both databases compare them: by code points. */
const sorted = (texts: readonly string[]): string[] => [...texts].sort();

it('orders by a property, both ways', async () => {
  const names = async (direction: string): Promise<string[]> =>
    (await nodes('companies', `orderBy: [{ field: NAME, direction: ${direction} }]`, 'name')).map(
      ({ name }: { name: string }) => name,
    );
  const ascending = await names('ASC');
  expect(ascending).toEqual(sorted(ascending));
  expect(await names('DESC')).toEqual(ascending.reverse());
});

it('puts what has no value where it is told to, and last when it is not', async () => {
  const released = async (more: string): Promise<(string | null)[]> =>
    (await nodes('models', `orderBy: [{ field: RELEASED${more} }]`, 'released')).map(
      (row: { released: string | null }) => row.released,
    );
  const last = await released('');
  const known = last.filter((date): date is string => date !== null);
  const unknown = last.filter((date) => date === null);
  expect(known.length).toBeGreaterThan(1);
  expect(unknown.length).toBeGreaterThan(1);
  expect(last).toEqual([...sorted(known), ...unknown]);
  expect(await released(', nulls: FIRST')).toEqual([...unknown, ...sorted(known)]);
  expect(await released(', direction: DESC')).toEqual([...sorted(known).reverse(), ...unknown]);
  expect(await released(', direction: DESC, nulls: FIRST')).toEqual([...unknown, ...sorted(known).reverse()]);
});

it('orders by several keys, and by id where they leave rows equal', async () => {
  const keys = '[{ field: COUNTRY, nulls: FIRST }, { field: MODELS_COUNT, direction: DESC }]';
  const rows: { id: string; country: string | null; models: { totalCount: number } }[] = await nodes(
    'companies',
    `orderBy: ${keys}`,
    'id country models { totalCount }',
  );
  const key = ({ id, country, models }: (typeof rows)[number]) =>
    `${country ?? ''} ${String(99 - models.totalCount).padStart(2, '0')} ${id}`;
  expect(rows.map(key)).toEqual(sorted(rows.map(key)));
  expect(new Set(rows.map(({ models }) => models.totalCount)).size).toBeGreaterThan(2);
});

it('orders by a figure: the latest level, or that of one period', async () => {
  const metric = (more: string) =>
    `[{ field: METRIC, direction: DESC, metric: { measure: "measure:revenue", unit: "CNY"${more} } }]`;
  const ids = async (order: string): Promise<string[]> =>
    (await nodes('segments', `orderBy: ${order}`, 'id')).map(({ id }: { id: string }) => id);
  expect((await ids(metric(''))).slice(0, 2)).toEqual(['segment:tencent-advertising', 'segment:alibaba-cloud']);
  expect((await ids(metric(', period: "2024-H1"'))).slice(0, 2)).toEqual([
    'segment:iflytek-education',
    'segment:iflytek-open-platform',
  ]);
});

it('orders below two parents at once, each by itself, in the statement of their level', async () => {
  const { data, statements } = await api.ask(
    `{ companies(filter: { id: { in: ["company:tencent", "company:baidu"] } }) { nodes { id
         products(first: 2, orderBy: [{ field: NAME, direction: DESC }]) { nodes { name } pageInfo { hasNextPage } }
         all: products(first: 100) { nodes { name } } } } }`,
  );
  // One for the companies, and one for each of the two fields.
  expect(statements).toHaveLength(3);
  expect(data.companies.nodes).toHaveLength(2);
  for (const { products, all } of data.companies.nodes) {
    const names = sorted(all.nodes.map(({ name }: { name: string }) => name)).reverse();
    expect(products.nodes.map(({ name }: { name: string }) => name)).toEqual(names.slice(0, 2));
    expect(products.pageInfo.hasNextPage).toBe(names.length > 2);
  }
});

describe('a cursor of another order', () => {
  const cursor = async (order: string): Promise<string> =>
    (await api.data(`{ companies(first: 1${order}) { pageInfo { endCursor } } }`)).companies.pageInfo.endCursor;
  const byName = ', orderBy: [{ field: NAME }]';
  const byFigure = (measure: string) =>
    `, orderBy: [{ field: METRIC, metric: { measure: "measure:${measure}", unit: "CNY" } }]`;

  it.each([
    ['by id, used by name', '', byName],
    ['by name, used by id', byName, ''],
    ['ascending, used descending', byName, ', orderBy: [{ field: NAME, direction: DESC }]'],
    ['nulls last, used with nulls first', byName, ', orderBy: [{ field: NAME, nulls: FIRST }]'],
    ['by name, used by description', byName, ', orderBy: [{ field: DESCRIPTION }]'],
    ['by one key, used by two', byName, ', orderBy: [{ field: NAME }, { field: COUNTRY }]'],
    ['by a figure, used by another', byFigure('revenue'), byFigure('profit')],
  ])('is refused: %s', async (_, made, used) => {
    const { errors } = await api.ask(`{ companies(after: "${await cursor(made)}"${used}) { nodes { id } } }`);
    expect(errors).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT after: expected a cursor that this connection gave .* in the same order/),
    ]);
    const same = await api.ask(`{ companies(after: "${await cursor(made)}"${made}) { nodes { id } } }`);
    expect(same.errors).toEqual([]);
  });
});

it.each([
  ['[{ field: METRIC }]', 'orderBy[0]: expected "metric" with the field METRIC'],
  [
    '[{ field: NAME }, { field: ID, metric: { measure: "measure:revenue", unit: "CNY" } }]',
    'orderBy[1]: expected "metric" with the field METRIC and with no other',
  ],
  [`[${'{ field: NAME } '.repeat(6)}]`, 'orderBy: expected at most 5 keys, got 6'],
])('refuses the order %s', async (order, message) => {
  const { errors } = await api.ask(`{ companies(orderBy: ${order}) { nodes { id } } }`);
  expect(errors).toEqual([expect.stringContaining(`BAD_USER_INPUT ${message}`)]);
});
