/** Pages of the models of a company that has a great many: the first page, and one from the middle by its cursor. */
import { parseRelationId, relationId } from '../../src/ontology/ids';
import type { Generated } from '../graph/generate';
import {
  cursorOf,
  type Floor,
  keysOf,
  middleOf,
  modelsOf,
  offsetCursor,
  type Peer,
  placeOf,
  sample,
  type Workload,
} from './workload';

const PAGE = 20;

const operation = `query Hub($id: ID!, $after: String) {
  company(id: $id) {
    models(first: ${PAGE}, after: $after) {
      edges {
        cursor
        relation { certainty }
        node { id name nameZh }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** As fast as Cypher can: Neo4j finds the page in its index of the ids of relations, in which a company's stand together. */
const floor: Floor = {
  statement({ id, after }, engine) {
    const [relation] = keysOf(after);
    const [hint, range] =
      engine === 'neo4j' ? [' USING INDEX r:DEVELOPS(id)', ' AND r.id STARTS WITH $prefix'] : ['', ''];
    return {
      text: `MATCH (:Entity {id: $id})-[r:DEVELOPS]->(m:Model)${hint}
WHERE r.supersededOn IS NULL${after ? ' AND r.id > $relation' : ''}${range}
WITH r, m ORDER BY r.id LIMIT ${PAGE + 1}
RETURN r.id AS relation, r.certainty AS certainty, m.id AS id, m.name AS name, m.nameZh AS nameZh`,
      params: { id, prefix: `relation:DEVELOPS/${id}/`, ...(after ? { relation } : {}) },
    };
  },
  data(rows) {
    const edges = rows.slice(0, PAGE).map(({ relation, certainty, id, name, nameZh }) => ({
      cursor: cursorOf(relation as string),
      relation: { certainty },
      node: { id, name, nameZh },
    }));
    const pageInfo = { hasNextPage: rows.length > PAGE, endCursor: edges.at(-1)?.cursor ?? null };
    return { company: { models: { edges, pageInfo } } };
  },
};

interface PeerEdge {
  readonly properties: object;
  readonly node: object;
}

const peer: Peer = {
  operation: `query Hub($id: ID!, $after: String) {
  companies(where: { id: { eq: $id } }) {
    modelsConnection(first: ${PAGE}, after: $after, sort: [{ node: { id: ASC } }]) {
      edges {
        cursor
        properties { certainty }
        node { id name nameZh }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  variables({ id, after }, graph) {
    const relation = after ? parseRelationId(keysOf(after)[0] as string) : null;
    const place = relation && placeOf(modelsOf(graph, id as string), relation.target);
    return { id, after: place === null ? null : offsetCursor(place) };
  },
  data({ companies: [{ modelsConnection }] }) {
    const { edges, pageInfo } = modelsConnection as { edges: PeerEdge[]; pageInfo: { hasNextPage: boolean } };
    return {
      company: {
        models: {
          edges: edges.map(({ properties, node }) => ({ relation: properties, node })),
          pageInfo: { hasNextPage: pageInfo.hasNextPage },
        },
      },
    };
  },
};

const shared = { operation, floor, peer, graphqlJs: true, scales: true, repeated: true } as const;

export const hub: Workload = {
  ...shared,
  name: 'hub',
  variables: ({ hubs }) => hubs.map((id) => ({ id, after: null })),
};

const cursors = (graph: Generated): { id: string; after: string }[] =>
  graph.hubs.flatMap((id) =>
    sample(middleOf(modelsOf(graph, id)), 60).map((model) => ({
      id,
      after: cursorOf(relationId('DEVELOPS', id, model, graph.bundle.header.bundle)),
    })),
  );

export const hubPage: Workload = { ...shared, name: 'hub-page', variables: cursors };
