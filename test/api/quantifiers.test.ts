/** Filters that reach through relations, on the seeds. */
import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

const ids = async (field: string, filter: string): Promise<string[]> => {
  const { data, errors, statements } = await api.ask(`{ ${field}(filter: ${filter}, first: 100) { nodes { id } } }`);
  expect(errors).toEqual([]);
  expect(statements).toHaveLength(1);
  return data[field].nodes.map(({ id }: { id: string }) => id);
};
const all = (field: string): Promise<string[]> => ids(field, '{}');

const EARNED = (least: number, period: string) =>
  `metrics: { some: { measure: { id: { eq: "measure:revenue" } }, unit: { eq: "CNY" }, value: { gt: ${least} }, period: { label: { eq: "${period}" } }, transformation: { isNull: true } } }`;

it('follows four hops: whose models power a product whose segment earned so much', async () => {
  // No product that a model powers sits in a segment that earned over 5 billion in that quarter, as far as the report says.
  const through = `{ models: { some: { powers: { some: { segment: { some: { ${EARNED(5e9, '2024-Q2')} } } } } } } }`;
  expect(await ids('companies', through)).toEqual([]);
  // A whole segment that a model powers, though.
  const direct = `{ models: { some: { powers: { some: { ${EARNED(2e9, '2024-H1')} } } } } }`;
  expect(await ids('companies', direct)).toEqual(['company:iflytek']);
});

it('takes all and none of nothing as true, and some of nothing as false', async () => {
  const without = await ids('companies', '{ models: { count: { eq: 0 } } }');
  expect(without.length).toBeGreaterThan(0);
  const impossible = '{ name: { eq: "no such name" } }';
  expect(await ids('companies', `{ models: { all: ${impossible} } }`)).toEqual(without);
  expect(await ids('companies', `{ models: { some: ${impossible} } }`)).toEqual([]);
  expect(await ids('companies', `{ models: { none: ${impossible} } }`)).toEqual(await all('companies'));
});

it('splits everything into some and none', async () => {
  const rumoured = '{ successors: { some: {} } }';
  const [some, none] = [await ids('models', rumoured), await ids('models', '{ successors: { none: {} } }')];
  expect(some).toEqual(['model:gpt-4']);
  expect([...some, ...none].sort()).toEqual(await all('models'));
  expect(await ids('models', `{ not: ${rumoured} }`)).toEqual(none);
});

it('counts, all or only those that fit', async () => {
  expect(await ids('models', '{ powers: { count: { gte: 4 } } }')).toEqual(['model:hunyuan', 'model:spark']);
  expect(await ids('models', '{ powers: { count: { gte: 4, of: { kind: { eq: SEGMENT } } } } }')).toEqual([
    'model:spark',
  ]);
  expect(await ids('models', '{ powers: { count: { in: [4, 6] } } }')).toEqual(['model:hunyuan', 'model:spark']);
});

it('looks only at the links that the relation lets count', async () => {
  const stated = await ids('models', '{ powers: { some: {}, relation: { certainty: { eq: STATED } } } }');
  const implied = await ids('models', '{ powers: { some: {}, relation: { certainty: { eq: IMPLIED } } } }');
  expect(stated).toContain('model:hunyuan');
  expect(implied).toContain('model:ernie');
  expect(stated).not.toContain('model:ernie');
});

it('reaches through figures, events, claims and relations as well', async () => {
  expect(await ids('models', '{ metrics: { some: { measure: { id: { eq: "measure:daily-calls" } } } } }')).toEqual([
    'model:ernie',
  ]);
  expect(await ids('datacenters', '{ events: { some: { certainty: { eq: PLANNED } } } }')).toEqual([
    'datacenter:harbin',
  ]);
  expect(
    await ids('models', '{ relations: { some: { type: { eq: SUCCEEDS }, certainty: { eq: RUMOURED } } } }'),
  ).toEqual(['model:gpt-4', 'model:orion']);
  expect(await ids('events', '{ participants: { some: { id: { eq: "datacenter:harbin" } } } }')).toHaveLength(1);
  const risks = await ids('claims', '{ kind: { eq: "RISK" } }');
  expect(await ids('claims', '{ kind: { eq: "RISK" }, about: { all: { kind: { in: [THEME, DOCUMENT] } } } }')).toEqual(
    risks,
  );
});

it('works below a parent too, in the statement of its level', async () => {
  const { data, statements } = await api.ask(
    '{ companies(filter: { id: { in: ["company:tencent", "company:iflytek"] } }) { nodes { id models(filter: { powers: { some: { kind: { eq: SEGMENT } } } }) { nodes { id } } } } }',
  );
  expect(statements).toHaveLength(2);
  expect(data.companies.nodes).toEqual([
    { id: 'company:iflytek', models: { nodes: [{ id: 'model:spark' }] } },
    { id: 'company:tencent', models: { nodes: [] } },
  ]);
});

it('refuses what is too deep or too large, and says what to do', async () => {
  const deep = `${'{ successors: { some: '.repeat(20)}{}${' } }'.repeat(20)}`;
  const { errors } = await api.ask(`{ models(filter: ${deep}) { totalCount } }`);
  expect(errors).toEqual([expect.stringMatching(/^BAD_USER_INPUT filter: expected at most/)]);
  const wide = Array.from({ length: 201 }, (_, i) => `{ name: { eq: "${i}" } }`).join(' ');
  const refused = await api.ask(`{ models(filter: { or: [${wide}] }) { totalCount } }`);
  expect(refused.errors).toEqual([expect.stringMatching(/^BAD_USER_INPUT filter: expected at most 200 conditions/)]);
});

it('counts by what is counted in turn, whatever compares it', async () => {
  const without = async (counted: string) => {
    const { products } = await api.data(
      `{ products(first: 100, filter: { parts: { count: { ${counted} } } }) { nodes { id } } }`,
    );
    return products.nodes.map(({ id }: { id: string }) => id);
  };
  const [none, some] = [await without('eq: 0'), await without('gt: 0')];
  expect([none.length > 0, some.length > 0]).toEqual([true, true]);
  // No part of a product trains a model.
  for (const trains of ['eq: 0', 'in: [0]', 'lt: 1', 'notIn: [1]', 'gte: 0, lte: 0']) {
    const of = `of: { trains: { count: { ${trains} } } }`;
    expect([trains, await without(`eq: 0, ${of}`), await without(`gt: 0, ${of}`)]).toEqual([trains, none, some]);
  }
});
