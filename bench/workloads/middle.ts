/** 20 models from the middle of all of them, by cursor. */
import { cursorOf, keysOf, middleOf, offsetCursor, placeOf, sample, type Workload } from './workload';

const PAGE = 20;

export const middle: Workload = {
  name: 'middle',
  operation: `query Middle($after: String) {
  models(first: ${PAGE}, after: $after) {
    nodes { id name nameZh }
    pageInfo { hasNextPage endCursor }
  }
}`,
  variables: ({ models }) => sample(middleOf(models)).map((id) => ({ after: cursorOf(id) })),
  floor: {
    statement: ({ after }) => ({
      text: `MATCH (m:Model) WHERE m.id > $after
WITH m ORDER BY m.id LIMIT ${PAGE + 1}
RETURN m.id AS id, m.name AS name, m.nameZh AS nameZh`,
      params: { after: keysOf(after)[0] },
    }),
    data(rows) {
      const nodes = rows.slice(0, PAGE);
      const endCursor = cursorOf(nodes.at(-1)?.id as string);
      return { models: { nodes, pageInfo: { hasNextPage: rows.length > PAGE, endCursor } } };
    },
  },
  peer: {
    operation: `query Middle($after: String) {
  modelsConnection(first: ${PAGE}, after: $after, sort: [{ id: ASC }]) {
    edges { node { id name nameZh } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: ({ after }, { models }) => ({ after: offsetCursor(placeOf(models, keysOf(after)[0] as string)) }),
    data: ({ modelsConnection: { edges, pageInfo } }) => ({
      models: {
        nodes: (edges as { node: object }[]).map(({ node }) => node),
        pageInfo: { hasNextPage: pageInfo.hasNextPage },
      },
    }),
  },
  scales: true,
  repeated: true,
};
