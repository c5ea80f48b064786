/** What becomes of arguments: GraphQL in, Cypher out. A change of a snapshot is a change of what databases are asked. */
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { buildAsterismSchema } from '../../../schema/build';
import { createContext } from '../../../src/context';
import type { Params, Store } from '../../../src/store/port';

interface Statement {
  readonly text: string;
  readonly params: Params;
}

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildAsterismSchema();
});

/** The statements of an operation, on a store that has any node asked for by its id, and nothing else. */
async function statements(source: string, variables: Record<string, unknown> = {}): Promise<Statement[]> {
  const run: Statement[] = [];
  const nothing = { rows: [], total: 0 };
  const reader = {
    run: async (text: string, params: Params = {}) => {
      run.push({ text, params });
      const { parents, Entity: ids } = params as { parents?: string[]; Entity?: string[] };
      if (ids) return ids.map((id) => ({ row: { id, kind: 'Company', name: id, aliases: [] } }));
      return parents ? parents.map((parent) => ({ parent, ...nothing })) : [nothing];
    },
    search: async () => [],
    close: async () => undefined,
  };
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = createContext({ reader: () => reader, engine: 'none' } as unknown as Store);
  const { errors } = await execute({ schema, document, variableValues: variables, contextValue });
  expect(errors).toBeUndefined();
  return run;
}

const last = async (source: string, variables?: Record<string, unknown>): Promise<Statement> => {
  const all = await statements(source, variables);
  return all[all.length - 1] as Statement;
};
const text = async (source: string): Promise<string> => (await last(source)).text;

const REVENUE =
  'measure: { id: { eq: "measure:revenue" } }, unit: { eq: "CNY" }, value: { gt: 5e9 }, period: { label: { eq: "2024-Q2" } }';

it('a page of all of a kind', async () => {
  expect(await text('{ companies { nodes { id } } }')).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Company) WHERE n.id STARTS WITH 'company:'
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(properties(n)) AS rows
}
RETURN rows"
`);
});

it('the number of all of a kind, alone', async () => {
  expect(await text('{ companies { totalCount } }')).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Company)
  RETURN count(n) AS total
}
RETURN total"
`);
});

it('scalar operators, in and without regard of case', async () => {
  expect(
    await text(
      '{ models(filter: { name: { contains: "x", caseInsensitive: true }, modalities: { hasAny: ["text"] }, released: { gte: "2024-01-01" }, openWeights: { ne: true } }) { nodes { id } } }',
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Model) WHERE toLower(n.name) CONTAINS toLower($f0) AND any(item IN n.modalities WHERE item IN $f1) AND n.released >= $f2 AND (n.openWeights IS NULL OR n.openWeights <> $f3) AND n.id STARTS WITH 'model:'
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(properties(n)) AS rows
}
RETURN rows"
`);
});

it('and, or, not: not goes into what it is before', async () => {
  expect(
    await text(
      '{ companies(filter: { or: [{ id: { in: ["company:a"] } }, { country: { eq: "CN" }, name: { ne: "x" } }], not: { models: { all: { name: { startsWith: "x" } } }, nameZh: { isNull: true } } }) { nodes { id } } }',
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Company) WHERE ((n.id IN $f0) OR ((n.name IS NULL OR n.name <> $f1) AND n.country = $f2)) AND ((n.nameZh IS NOT NULL) OR (COUNT { MATCH (n)-[v0:DEVELOPS]->(o0:Model) WHERE v0.supersededOn IS NULL AND (o0.name IS NULL OR NOT o0.name STARTS WITH $f3) } > 0)) AND n.id STARTS WITH 'company:'
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(properties(n)) AS rows
}
RETURN rows"
`);
});

it('quantifiers through four hops, planned once each', async () => {
  expect(
    await text(
      `{ companies(filter: { models: { some: { powers: { some: { segment: { some: { metrics: { some: { ${REVENUE} } } } } } } } } }) { nodes { id } } }`,
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (o3:Metric) WHERE o3.supersededOn IS NULL AND o3.measure = $f0 AND o3.unit = $f1 AND o3.number > $f2 AND o3.period = $f3
  MATCH (o3)<-[:HAS_METRIC]-(o2:Segment)
  WITH DISTINCT o2
  MATCH (o2)<-[v2:PART_OF]-(o1:Entity) WHERE v2.supersededOn IS NULL
  WITH DISTINCT o1
  MATCH (o1)<-[v1:POWERS]-(o0:Model) WHERE v1.supersededOn IS NULL
  WITH DISTINCT o0
  MATCH (o0)<-[v0:DEVELOPS]-(n:Entity:Company) WHERE v0.supersededOn IS NULL
  WITH DISTINCT n
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(properties(n)) AS rows
}
RETURN rows"
`);
});

it('quantifiers over the links that a filter on the relation lets count, and a count', async () => {
  expect(
    await text(
      '{ models(filter: { powers: { relation: { certainty: { eq: STATED } }, none: { kind: { eq: SEGMENT } }, count: { gte: 2, of: { name: { gt: "m" } } } } }) { nodes { id } } }',
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Model) WHERE COUNT { MATCH (n)-[v0:POWERS]->(o0:Entity) WHERE v0.supersededOn IS NULL AND v0.certainty = $f0 AND o0.kind = $f1 } = 0 AND COUNT { MATCH (n)-[v1:POWERS]->(o1:Entity) WHERE v1.supersededOn IS NULL AND v1.certainty = $f2 AND o1.name > $f3 } >= $f4 AND n.id STARTS WITH 'model:'
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(properties(n)) AS rows
}
RETURN rows"
`);
});

it('counts in counts, and several operators of one, are compared inside what counts them', async () => {
  expect(
    await text(
      '{ models(filter: { powers: { count: { eq: 0, of: { partOf: { count: { gte: 1, lt: 3 } } } } } }) { nodes { id } } }',
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Model) WHERE COUNT { OPTIONAL MATCH (n)-[v0:POWERS]->(o0:Entity) WHERE v0.supersededOn IS NULL AND COUNT { OPTIONAL MATCH (o0)-[v1:PART_OF]->(o1:Entity) WHERE v1.supersededOn IS NULL WITH count(o1) AS k2 WHERE k2 < $f0 AND k2 >= $f1 RETURN k2 } > 0 WITH count(o0) AS k3 WHERE k3 = $f2 RETURN k3 } > 0 AND n.id STARTS WITH 'model:'
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(properties(n)) AS rows
}
RETURN rows"
`);
});

it('a filter on what may not be there', async () => {
  expect(
    await text(
      '{ metrics(filter: { reference: { name: { ne: "x" } }, subject: { id: { eq: "model:a" } } }) { nodes { id } } }',
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Metric) WHERE n.supersededOn IS NULL AND n.subject = $f0 AND (n.reference IS NULL OR COUNT { MATCH (o0:Entity) WHERE o0.id = n.reference AND (o0.name IS NULL OR o0.name <> $f1) } > 0) AND n.id STARTS WITH 'metric:'
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(properties(n)) AS rows
}
RETURN rows"
`);
});

it('relations by their ends', async () => {
  expect(
    await text(
      '{ relations(filter: { type: { eq: POWERS }, source: { name: { eq: "x" } }, target: { id: { eq: "product:a" } } }) { nodes { id } } }',
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (s:Entity)-[r]->(t:Entity) WHERE r.supersededOn IS NULL AND type(r) = $f0 AND s.name = $f1 AND t.id = $f2
  WITH r ORDER BY r.id LIMIT $limit
  RETURN collect(properties(r)) AS rows
}
RETURN rows"
`);
});

it('an order by a property, a count and a figure', async () => {
  expect(
    await text(
      '{ companies(orderBy: [{ field: NAME_ZH, nulls: FIRST }, { field: MODELS_COUNT, direction: DESC }, { field: METRIC, metric: { measure: "measure:revenue", unit: "CNY" } }]) { nodes { id } } }',
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Company)
  CALL (n) {
    MATCH (n)-[:HAS_METRIC]->(v:Metric) WHERE v.measure = $o2measure AND v.unit = $o2unit AND v.transformation IS NULL AND v.reference IS NULL AND v.dimensions IS NULL AND v.number IS NOT NULL AND v.supersededOn IS NULL
    WITH v ORDER BY coalesce(v.periodEnd, '') DESC, v.recordedOn DESC, v.id LIMIT 1
    RETURN max(v.number) AS k2
  }
  WITH n, COUNT { MATCH (n)-[kv1:DEVELOPS]->(ko1:Model) WHERE kv1.supersededOn IS NULL } AS k1, k2
  WITH n, k1, k2 ORDER BY CASE WHEN n.nameZh IS NULL THEN 0 ELSE 1 END, n.nameZh, k1 DESC, CASE WHEN k2 IS NULL THEN 0 ELSE 1 END DESC, k2, n.id LIMIT $limit
  RETURN collect([properties(n), [n.nameZh, k1, k2]]) AS rows
}
RETURN rows"
`);
});

it('an order that an index has, and the page after a cursor', async () => {
  const cursor = Buffer.from(JSON.stringify(['M', 'company:m', { order: 'NAME+' }])).toString('base64url');
  expect(await text('{ companies(orderBy: [{ field: NAME }]) { nodes { id } } }')).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Company) WHERE n.name STARTS WITH ''
  WITH n ORDER BY n.name, n.id LIMIT $limit
  RETURN collect([properties(n), [n.name]]) AS rows
}
RETURN rows"
`);
  expect(
    await text(`{ companies(orderBy: [{ field: NAME }], after: "${cursor}") { nodes { id } } }`),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Company) WHERE n.name >= $after0 AND (n.name <> $after0 OR n.id > $after1)
  WITH n ORDER BY n.name, n.id LIMIT $limit
  RETURN collect([properties(n), [n.name]]) AS rows
}
RETURN rows"
`);
});

it('the page before a cursor whose key is missing', async () => {
  const cursor = Buffer.from(JSON.stringify([null, 'company:m', { order: 'NAME_ZH-' }])).toString('base64url');
  expect(
    await text(
      `{ companies(orderBy: [{ field: NAME_ZH, direction: DESC }], last: 5, before: "${cursor}") { nodes { id } } }`,
    ),
  ).toMatchInlineSnapshot(`
"CALL () {
  MATCH (n:Entity:Company) WHERE (n.nameZh IS NOT NULL OR n.id < $before1)
  WITH n ORDER BY CASE WHEN n.nameZh IS NULL THEN 0 ELSE 1 END, n.nameZh, n.id DESC LIMIT $limit
  RETURN collect([properties(n), [n.nameZh]]) AS rows
}
RETURN rows"
`);
});

it('a page below each parent, with a filter on the relation, the total and a date', async () => {
  expect(
    await text(
      '{ company(id: "company:a", asOf: "2024-08-28") { models(first: 5, relation: { certainty: { in: [STATED, PLANNED] } }, filter: { name: { lt: "m" } }) { totalCount nodes { id } } } }',
    ),
  ).toMatchInlineSnapshot(`
"MATCH (p:Entity) WHERE p.id IN $parents
CALL (p) {
  MATCH (p)-[r:DEVELOPS]->(n:Model) WHERE r.recordedOn <= $asOf AND (r.supersededOn IS NULL OR r.supersededOn > $asOf) AND n.name < $f0 AND r.certainty IN $g0
  WITH n, r ORDER BY r.id LIMIT $limit
  RETURN collect([properties(n), properties(r)]) AS rows
}
CALL (p) {
  MATCH (p)-[r:DEVELOPS]->(n:Model) WHERE r.recordedOn <= $asOf AND (r.supersededOn IS NULL OR r.supersededOn > $asOf) AND n.name < $f0 AND r.certainty IN $g0
  RETURN count(n) AS total
}
RETURN p.id AS parent, rows, total"
`);
});

it('the texts of one shape are equal, whatever the values', async () => {
  const source = `query ($name: String!, $ids: [ID!]!, $n: Float!, $count: Int!, $date: Date!, $first: Int!, $unit: String!) {
    companies(first: $first, asOf: $date, orderBy: [{ field: METRIC, metric: { measure: "measure:x", unit: $unit } }], filter: {
      name: { contains: $name, caseInsensitive: true }, id: { notIn: $ids }, models: { count: { gt: $count, of: { name: { eq: $name } } } },
      metrics: { all: { value: { lte: $n } } } }) { nodes { id } totalCount } }`;
  const one = await last(source, { name: 'a', ids: [], n: 1, count: 0, date: '2024-01-01', first: 1, unit: 'CNY' });
  const evil = '"\'`}) DETACH DELETE n // $f0 \\';
  const other = await last(source, {
    name: evil,
    ids: [evil, `${evil}2`],
    n: -98765.4321,
    count: 13579,
    date: '2019-12-31',
    first: 87,
    unit: evil,
  });
  expect(other.text).toBe(one.text);
  for (const value of ['DELETE', '98765', '13579', '2019-12-31', '88', 'measure:x'])
    expect(other.text).not.toContain(value);
  expect(Object.values(other.params)).toEqual(
    expect.arrayContaining([evil, [evil, `${evil}2`], -98765.4321, 13579, '2019-12-31', 88, 'measure:x']),
  );
});
