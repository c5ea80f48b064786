import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

const ids = async (field: string, filter: string): Promise<string[]> => {
  const data = await api.data(`{ ${field}(filter: ${filter}, first: 100) { nodes { id } } }`);
  return data[field].nodes.map(({ id }: { id: string }) => id);
};
const count = async (field: string, filter: string): Promise<number> =>
  (await api.data(`{ ${field}(filter: ${filter}) { totalCount } }`))[field].totalCount;

it('filters by id, and by several', async () => {
  expect(await ids('companies', '{ id: { eq: "company:baidu" } }')).toEqual(['company:baidu']);
  expect(await ids('companies', '{ id: { in: ["company:tencent", "company:baidu", "company:nobody"] } }')).toEqual([
    'company:baidu',
    'company:tencent',
  ]);
});

it('filters by name, in both languages, with and without case', async () => {
  expect(await ids('companies', '{ name: { eq: "baidu" } }')).toEqual([]);
  expect(await ids('companies', '{ name: { eq: "baidu", caseInsensitive: true } }')).toEqual(['company:baidu']);
  expect(await ids('companies', '{ nameZh: { startsWith: "百" } }')).toEqual(['company:baidu']);
  expect(await ids('models', '{ aliases: { has: "文心一言" } }')).toEqual(['model:ernie']);
});

it('combines conditions with and, or and not', async () => {
  const both =
    '{ or: [{ id: { eq: "company:baidu" } }, { id: { eq: "company:tencent" } }], not: { name: { contains: "ai" } } }';
  expect(await ids('companies', both)).toEqual(['company:tencent']);
  expect(await count('companies', '{ or: [] }')).toBe(0);
  expect(await count('companies', '{ and: [] }')).toBe(await count('companies', '{}'));
  // What has no Chinese name does not have this one: not takes it in.
  expect(await count('models', '{ not: { nameZh: { eq: "混元" } } }')).toBe((await count('models', '{}')) - 1);
});

it('filters figures by measure, unit, period and certainty', async () => {
  const filter =
    '{ measure: { id: { eq: "measure:revenue" } }, unit: { eq: "CNY" }, period: { label: { eq: "2024-H1" } }, value: { gt: 2000000000 }, transformation: { isNull: true } }';
  const data = await api.data(`{ metrics(filter: ${filter}, first: 100) { nodes { subject { id } number } } }`);
  const subjects = data.metrics.nodes.map(({ subject }: { subject: { id: string } }) => subject.id).sort();
  expect(subjects).toEqual(['company:iflytek', 'segment:iflytek-education', 'segment:iflytek-open-platform']);
  const planned = await api.data(
    '{ events(filter: { certainty: { eq: PLANNED } }, first: 100) { nodes { certainty date } } }',
  );
  expect(planned.events.nodes).toContainEqual({ certainty: 'PLANNED', date: '2024-08-30' });
  for (const { certainty } of planned.events.nodes) expect(certainty).toBe('PLANNED');
});

it('filters relations by type, source and target, and links by their relation', async () => {
  const filter = '{ type: { eq: POWERS }, source: { name: { eq: "Hunyuan" } } }';
  const data = await api.data(`{ relations(filter: ${filter}, first: 100) { nodes { target { id } } } }`);
  expect(data.relations.nodes).toHaveLength(4);
  const nested = await api.data(
    '{ model(id: "model:spark") { stated: powers(relation: { certainty: { eq: STATED } }) { totalCount } all: powers { totalCount } implied: powers(relation: { certainty: { eq: IMPLIED } }) { totalCount } } }',
  );
  expect(nested.model.all.totalCount).toBe(nested.model.stated.totalCount + nested.model.implied.totalCount);
});

it('compares numbers of links, of none as well, by several operators and in one another', async () => {
  const { companies } = await api.data(
    '{ companies(first: 100) { nodes { id models(first: 100) { nodes { powers(first: 0) { totalCount } } } } } }',
  );
  type Company = { id: string; models: { nodes: { powers: { totalCount: number } }[] } };
  const fitting = (fits: (powered: number[]) => boolean): string[] =>
    (companies.nodes as Company[])
      .filter(({ models }) => fits(models.nodes.map(({ powers }) => powers.totalCount)))
      .map(({ id }) => id);
  const [none, one] = [fitting(({ length }) => length === 0), fitting(({ length }) => length === 1)];
  expect(Math.min(none.length, one.length)).toBeGreaterThan(0);
  expect(await ids('companies', '{ models: { count: { gte: 0, lt: 1 } } }')).toEqual(none);
  expect(await ids('companies', '{ not: { models: { count: { ne: 1, lte: 5 } } } }')).toEqual(
    fitting(({ length }) => length === 1 || length > 5),
  );
  const powering = (powered: number[]): number => powered.filter((number) => number >= 1 && number < 4).length;
  for (const [operators, fits] of [
    ['eq: 0', (number: number) => number === 0],
    ['lt: 2', (number: number) => number < 2],
    ['gte: 1, in: [1, 2, 7]', (number: number) => [1, 2, 7].includes(number)],
    ['notIn: [0]', (number: number) => number !== 0],
  ] as const)
    expect(
      await ids('companies', `{ models: { count: { ${operators}, of: { powers: { count: { gte: 1, lt: 4 } } } } } }`),
    ).toEqual(fitting((powered) => fits(powering(powered))));
});

it('keeps what a client writes out of the text of statements', async () => {
  const evil = `x" OR 1=1 //' DETACH DELETE n \`;`;
  const { statements, errors, data } = await api.ask(
    'query ($text: String!) { companies(filter: { name: { contains: $text } }) { nodes { id } } }',
    { text: evil },
  );
  expect(errors).toEqual([]);
  expect(data.companies.nodes).toEqual([]);
  expect(statements.join()).not.toContain('DELETE');
});
