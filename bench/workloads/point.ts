/** One company by its id, five fields. */
import { sample, type Workload } from './workload';

export const point: Workload = {
  name: 'point',
  operation: 'query Point($id: ID!) { company(id: $id) { id name nameZh country roles } }',
  variables: ({ companies }) => sample(companies).map((id) => ({ id })),
  floor: {
    statement: ({ id }) => ({
      text: `MATCH (c:Entity {id: $id})
RETURN c.id AS id, c.name AS name, c.nameZh AS nameZh, c.country AS country, c.roles AS roles`,
      params: { id },
    }),
    data: ([company]) => ({ company: company ?? null }),
  },
};
