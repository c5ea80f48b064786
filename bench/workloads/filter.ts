/** Companies by the revenue of where their models are put to use, four relationships away, in order, the first 20. */
import type { Generated } from '../graph/generate';
import type { Variables, Workload } from './workload';

const PAGE = 20;
const AMOUNTS = 200;

/** 200 amounts, evenly apart, between the highest figure of a segment and that which one in a hundred exceeds. */
function amounts({ bundle }: Generated): Variables[] {
  const figures = bundle.metrics
    .map(({ record }) => record)
    .filter(({ unit, subject }) => unit === 'CNY' && subject.startsWith('segment:'))
    .map(({ value }) => Number(value))
    .sort((a, b) => b - a);
  const [most, least] = [figures[0], figures[Math.ceil(figures.length / 100)]] as [number, number];
  return Array.from({ length: AMOUNTS }, (_, i) => ({
    least: Math.round(most - ((most - least) * (i + 1)) / AMOUNTS),
  }));
}

export const filter: Workload = {
  name: 'filter',
  operation: `query Filter($least: Float!) {
  companies(
    filter: { models: { some: { powers: { some: { partOf: { some: { metrics: { some: {
      measure: { id: { eq: "measure:revenue" } }, unit: { eq: "CNY" }, value: { gt: $least }
    } } } } } } } } }
    orderBy: [{ field: NAME }]
    first: ${PAGE}
  ) {
    nodes { id name }
  }
}`,
  variables: amounts,
  floor: {
    statement: ({ least }) => ({
      text: `MATCH (v:Metric) WHERE v.measure = 'measure:revenue' AND v.unit = 'CNY' AND v.number > $least
  AND v.supersededOn IS NULL
MATCH (v)<-[:HAS_METRIC]-(:Entity)<-[a:PART_OF]-(p:Entity) WHERE a.supersededOn IS NULL
WITH DISTINCT p
MATCH (p)<-[w:POWERS]-(m:Model) WHERE w.supersededOn IS NULL
WITH DISTINCT m
MATCH (m)<-[d:DEVELOPS]-(c:Company) WHERE d.supersededOn IS NULL
WITH DISTINCT c.name AS name, c.id AS id ORDER BY name, id LIMIT ${PAGE}
RETURN id, name`,
      params: { least },
    }),
    data: (nodes) => ({ companies: { nodes } }),
  },
  peer: {
    operation: `query Filter($least: Float!) {
  companies(
    where: { models: { some: { powers: { some: { partOf: { some: { metrics: { some: {
      measure: { eq: "measure:revenue" }, unit: { eq: "CNY" }, number: { gt: $least }
    } } } } } } } } }
    sort: [{ name: ASC }, { id: ASC }]
    limit: ${PAGE}
  ) {
    id
    name
  }
}`,
    data: ({ companies }) => ({ companies: { nodes: companies } }),
  },
  repeated: true,
};
