/** 20 companies, 10 models of each, 10 products of each of those, with the certainty of every relation. */
import { cursorOf, keysOf, placeOf, sample, type Workload } from './workload';

const COMPANIES = 20;

export const nested: Workload = {
  name: 'nested',
  operation: `query Nested($after: String) {
  companies(first: ${COMPANIES}, after: $after) {
    nodes {
      id
      name
      models(first: 10) {
        edges {
          relation { certainty }
          node {
            id
            name
            powers(first: 10) {
              edges {
                relation { certainty }
                node { id name }
              }
            }
          }
        }
      }
    }
  }
}`,
  variables({ companies }) {
    const starts = companies.slice(0, Math.max(0, companies.length - COMPANIES)).map((id) => cursorOf(id));
    return [{ after: null }, ...sample(starts).map((after) => ({ after }))];
  },
  floor: {
    statement: ({ after }) => ({
      text: `MATCH (c:Company) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT ${COMPANIES}
CALL (c) {
  MATCH (c)-[d:DEVELOPS]->(m:Model) WHERE d.supersededOn IS NULL
  WITH d, m ORDER BY m.id, d.id LIMIT 10
  CALL (m) {
    MATCH (m)-[w:POWERS]->(p:Product) WHERE w.supersededOn IS NULL
    WITH w, p ORDER BY p.id, w.id LIMIT 10
    RETURN collect({relation: {certainty: w.certainty}, node: {id: p.id, name: p.name}}) AS products
  }
  RETURN collect({relation: {certainty: d.certainty}, node: {id: m.id, name: m.name, powers: {edges: products}}}) AS models
}
RETURN c.id AS id, c.name AS name, {edges: models} AS models ORDER BY id`,
      params: { after: keysOf(after)[0] },
    }),
    data: (nodes) => ({ companies: { nodes } }),
  },
  graphqlJs: true,
  peer: {
    operation: `query Nested($offset: Int!) {
  companies(limit: ${COMPANIES}, offset: $offset, sort: [{ id: ASC }]) {
    id
    name
    modelsConnection(first: 10, sort: [{ node: { id: ASC } }]) {
      edges {
        properties { certainty }
        node {
          id
          name
          powersConnection(first: 10, sort: [{ node: { id: ASC } }]) {
            edges {
              properties { certainty }
              node { id name }
            }
          }
        }
      }
    }
  }
}`,
    variables: ({ after }, { companies }) => ({
      offset: after ? placeOf(companies, keysOf(after)[0] as string) + 1 : 0,
    }),
    data: ({ companies }) => ({
      companies: {
        nodes: (companies as PeerCompany[]).map(({ modelsConnection, ...company }) => ({
          ...company,
          models: {
            edges: modelsConnection.edges.map(({ properties, node: { powersConnection, ...model } }) => ({
              relation: properties,
              node: {
                ...model,
                powers: {
                  edges: powersConnection.edges.map((edge) => ({ relation: edge.properties, node: edge.node })),
                },
              },
            })),
          },
        })),
      },
    }),
  },
  scales: true,
  repeated: true,
};

interface PeerEdges<N> {
  readonly edges: readonly { readonly properties: object; readonly node: N }[];
}
interface PeerCompany {
  readonly id: string;
  readonly modelsConnection: PeerEdges<{ readonly id: string; readonly powersConnection: PeerEdges<object> }>;
}
