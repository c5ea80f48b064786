/** One company by its id, five fields. */
import { sample, type Workload } from './workload';

const FIELDS = 'id name nameZh country roles';

export const point: Workload = {
  name: 'point',
  operation: `query Point($id: ID!) { company(id: $id) { ${FIELDS} } }`,
  variables: ({ companies }) => sample(companies).map((id) => ({ id })),
  floor: {
    statement: ({ id }) => ({
      text: `MATCH (c:Entity {id: $id})
RETURN c.id AS id, c.name AS name, c.nameZh AS nameZh, c.country AS country, c.roles AS roles`,
      params: { id },
    }),
    data: ([company]) => ({ company: company ?? null }),
  },
  graphqlJs: true,
  peer: {
    operation: `query Point($id: ID!) { companies(where: { id: { eq: $id } }) { ${FIELDS} } }`,
    data: ({ companies }) => ({ company: companies[0] ?? null }),
  },
  scales: true,
  repeated: true,
};
