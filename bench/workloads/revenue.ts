/** From a model over the products it powers to the revenue reported where they sit, and how that grew. */
import { type Figure, type Found, revenuePath } from './revenue-path';
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
  graphqlJs: true,
  peer: {
    operation: `query Revenue($model: ID!) {
  models(where: { id: { eq: $model } }) {
    powersConnection(first: ${PAGE}, sort: [{ node: { id: ASC } }]) {
      edges {
        properties { certainty }
        node {
          id
          name
          partOfConnection {
            edges {
              properties { certainty }
              node {
                id
                name
                parentConnection { edges { properties { certainty } node { id name ${peerFigures()} } } }
                ${peerFigures()}
              }
            }
          }
          offeredByConnection { edges { properties { certainty } node { id } } }
        }
      }
    }
  }
}`,
    data: ({ models }) => ({
      revenuePaths: { nodes: (models as PeerModel[]).flatMap((model) => model.powersConnection.edges.map(peerPath)) },
    }),
  },
  scales: true,
  repeated: true,
};

interface PeerEdge<N> {
  readonly properties: { readonly certainty: string };
  readonly node: N;
}
type PeerEdges<N> = { readonly edges: readonly PeerEdge<N>[] };
interface PeerNamed {
  readonly id: string;
  readonly name: string;
}
interface PeerCompany extends PeerNamed {
  readonly metrics: readonly Figure[];
}
interface PeerSegment extends PeerCompany {
  readonly parentConnection: PeerEdges<PeerCompany>;
}
interface PeerProduct extends PeerNamed {
  readonly partOfConnection: PeerEdges<PeerSegment>;
  readonly offeredByConnection: PeerEdges<{ readonly id: string }>;
}
interface PeerModel {
  readonly powersConnection: PeerEdges<PeerProduct>;
}

/** What a client makes of the hops, since the peer can't be asked for the path itself. */
function peerPath({ properties: powers, node: product }: PeerEdge<PeerProduct>) {
  const part = product.partOfConnection.edges[0] as PeerEdge<PeerSegment>;
  const reported = part.node.parentConnection.edges[0] as PeerEdge<PeerCompany>;
  const offer = product.offeredByConnection.edges.find(({ node }) => node.id === reported.node.id);
  const named = ({ id, name }: PeerNamed): PeerNamed => ({ id, name });
  return revenuePath({
    product: named(product),
    segment: named(part.node),
    company: named(reported.node),
    overSegment: [powers.certainty, part.properties.certainty, reported.properties.certainty],
    direct: [powers.certainty, (offer as PeerEdge<unknown>).properties.certainty],
    ofSegment: part.node.metrics,
    ofCompany: reported.node.metrics,
  });
}

function peerFigures(): string {
  return 'metrics(where: { measure: { eq: "measure:revenue" } }) { value unit period transformation }';
}

const figures = (subject: string, name: string): string => `
  MATCH (${subject})-[:HAS_METRIC]->(v:Metric) WHERE v.measure = 'measure:revenue' AND v.supersededOn IS NULL
  RETURN collect({value: v.value, unit: v.unit, period: v.period, transformation: v.transformation}) AS ${name}
`;
