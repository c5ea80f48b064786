/** From a model over the products it powers to the revenue reported where they sit, and how that grew. */
import { type Found, revenuePath } from './revenue-path';
import { sample, type Workload } from './workload';

const PAGE = 20;

export const revenue: Workload = {
  name: 'revenue',
  operation: `query Revenue($model: ID!) {
  revenuePaths(model: $model, first: ${PAGE}) {
    nodes {
      product { id name }
      segment { id name }
      company { id name }
      revenue { value unit period { label } }
      growth { percent origin }
      certainty
    }
  }
}`,
  variables: ({ models }) => sample(models).map((model) => ({ model })),
  floor: {
    statement: ({ model }) => ({
      text: `MATCH (:Entity {id: $model})-[w:POWERS]->(p:Product)
WHERE w.supersededOn IS NULL
WITH w, p ORDER BY w.id LIMIT ${PAGE}
MATCH (p)-[a:PART_OF]->(s:Segment)<-[h:HAS_SEGMENT]-(c:Company)-[o:OFFERS]->(p)
WHERE a.supersededOn IS NULL AND h.supersededOn IS NULL AND o.supersededOn IS NULL
CALL (s) {${figures('s', 'ofSegment')}}
CALL (c) {${figures('c', 'ofCompany')}}
RETURN {id: p.id, name: p.name} AS product, {id: s.id, name: s.name} AS segment, {id: c.id, name: c.name} AS company,
  [w.certainty, a.certainty, h.certainty] AS overSegment, [w.certainty, o.certainty] AS direct, ofSegment, ofCompany
ORDER BY w.id, c.id`,
      params: { model },
    }),
    data: (rows) => ({ revenuePaths: { nodes: (rows as unknown as Found[]).map(revenuePath) } }),
  },
};

const figures = (subject: string, name: string): string => `
  MATCH (${subject})-[:HAS_METRIC]->(v:Metric) WHERE v.measure = 'measure:revenue' AND v.supersededOn IS NULL
  RETURN collect({value: v.value, unit: v.unit, period: v.period, transformation: v.transformation}) AS ${name}
`;
