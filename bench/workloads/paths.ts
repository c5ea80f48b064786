/** The shortest ways between a model and a company that its use leads to. */
import type { Generated } from '../graph/generate';
import { sample, type Variables, type Workload } from './workload';

function ends({ models, companies }: Generated): Variables[] {
  const to = sample(companies);
  return sample(models).map((from, i) => ({ from, to: to[(i * 7) % to.length] }));
}

export const paths: Workload = {
  name: 'path',
  operation: `query Path($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 3, types: [POWERS, PART_OF, HAS_SEGMENT, DEVELOPS]) {
    length
    entities { id name }
    relations { type certainty }
  }
}`,
  variables: ends,
  floor: {
    statement: (params) => ({
      text: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:POWERS|PART_OF|HAS_SEGMENT|DEVELOPS*..3]-(b))
RETURN length(p) AS length, [n IN nodes(p) | {id: n.id, name: n.name}] AS entities,
  [r IN relationships(p) | {type: type(r), certainty: r.certainty}] AS relations`,
      params,
    }),
    data: (paths) => ({ paths }),
  },
  peer: 'it has no paths',
  compared: ({ paths: found }) => ({ shortest: found[0]?.length ?? null }),
  repeated: true,
};
