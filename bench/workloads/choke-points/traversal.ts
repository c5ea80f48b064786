/** Ways along relationships: choke points 2.1 to 2.5 of LinGBM, over our schema. */
import type { Generated } from '../../graph/generate';
import { cursorOf, keysOf, placeOf, sample, type Variables, type Workload } from '../workload';

const STANDS = (...relations: string[]): string =>
  relations.map((relation) => `${relation}.supersededOn IS NULL`).join(' AND ');

const companies = (graph: Generated): Variables[] => sample(graph.companies).map((id) => ({ id }));

type Named = { readonly id: string; readonly name?: string };
const nodes = <T>(list: readonly T[]): { nodes: readonly T[] } => ({ nodes: list });

/** Relationships of three types from one company. */
export const kinds: Workload = {
  name: 'cp-2.1-types',
  quick: true,
  operation: `query Kinds($id: ID!) {
  company(id: $id) {
    id
    models(first: 10) { nodes { id name } }
    products(first: 10) { nodes { id name } }
    segments(first: 10) { nodes { id name } }
  }
}`,
  variables: companies,
  floor: {
    statement: ({ id }) => ({
      text: `MATCH (c:Entity {id: $id})
${[
  ['DEVELOPS', 'models'],
  ['OFFERS', 'products'],
  ['HAS_SEGMENT', 'segments'],
]
  .map(
    ([type, name]) => `CALL (c) {
  MATCH (c)-[r:${type}]->(n:Entity) WHERE ${STANDS('r')}
  WITH r, n ORDER BY r.id LIMIT 10
  RETURN collect({id: n.id, name: n.name}) AS ${name}
}`,
  )
  .join('\n')}
RETURN c.id AS id, {nodes: models} AS models, {nodes: products} AS products, {nodes: segments} AS segments`,
      params: { id },
    }),
    data: ([company]) => ({ company }),
  },
  peer: {
    operation: `query Kinds($id: ID!) {
  companies(where: { id: { eq: $id } }) {
    id
    models(limit: 10, sort: [{ id: ASC }]) { id name }
    products(limit: 10, sort: [{ id: ASC }]) { id name }
    segments(limit: 10, sort: [{ id: ASC }]) { id name }
  }
}`,
    data: ({ companies: [{ id, models, products, segments }] }) => ({
      company: { id, models: nodes(models), products: nodes(products), segments: nodes(segments) },
    }),
  },
};

/** From a product to the one segment it is a part of, and the one company that reports that. */
export const single: Workload = {
  name: 'cp-2.2-one-to-one',
  quick: true,
  operation: `query Single($id: ID!) {
  product(id: $id) {
    id
    partOf(first: 1) { nodes { id name ... on Segment { parent(first: 1) { nodes { id name } } } } }
  }
}`,
  variables: ({ bundle }) => sample(bundle.entities.get('products') ?? []).map(({ record: { id } }) => ({ id })),
  floor: {
    statement: ({ id }) => ({
      text: `MATCH (p:Entity {id: $id})-[a:PART_OF]->(s:Segment)<-[h:HAS_SEGMENT]-(c:Company)
WHERE ${STANDS('a', 'h')}
RETURN p.id AS id, s.id AS segment, s.name AS segmentName, c.id AS company, c.name AS companyName LIMIT 1`,
      params: { id },
    }),
    data: ([row]) => ({
      product: {
        id: row?.id,
        partOf: nodes([
          { id: row?.segment, name: row?.segmentName, parent: nodes([{ id: row?.company, name: row?.companyName }]) },
        ]),
      },
    }),
  },
  peer: {
    operation: `query Single($id: ID!) {
  products(where: { id: { eq: $id } }) { id partOf(limit: 1) { id name parent(limit: 1) { id name } } }
}`,
    data: ({ products: [{ id, partOf }] }) => ({
      product: {
        id,
        partOf: nodes(
          (partOf as (Named & { parent: Named[] })[]).map(({ parent, ...segment }) => ({
            ...segment,
            parent: nodes(parent),
          })),
        ),
      },
    }),
  },
};

type Through = { powers: { partOf: Named[] }[] };

/** Over models and products to segments, of which alone something is asked. */
export const through: Workload = {
  name: 'cp-2.3-through',
  quick: true,
  operation: `query Through($id: ID!) {
  company(id: $id) {
    models(first: 10) {
      nodes { powers(first: 5) { nodes { ... on Product { partOf(first: 1) { nodes { id } } } } } }
    }
  }
}`,
  variables: companies,
  floor: {
    statement: ({ id }) => ({
      text: `MATCH (c:Entity {id: $id})-[d:DEVELOPS]->(m:Model) WHERE ${STANDS('d')}
WITH d, m ORDER BY m.id, d.id LIMIT 10
CALL (m) {
  MATCH (m)-[w:POWERS]->(p:Product) WHERE ${STANDS('w')}
  WITH w, p ORDER BY p.id, w.id LIMIT 5
  MATCH (p)-[a:PART_OF]->(s:Segment) WHERE ${STANDS('a')}
  WITH s, p ORDER BY p.id
  RETURN collect({partOf: {nodes: [{id: s.id}]}}) AS products
}
RETURN {nodes: products} AS powers ORDER BY m.id`,
      params: { id },
    }),
    data: (rows) => ({ company: { models: nodes(rows) } }),
  },
  peer: {
    operation: `query Through($id: ID!) {
  companies(where: { id: { eq: $id } }) {
    models(limit: 10, sort: [{ id: ASC }]) { powers(limit: 5, sort: [{ id: ASC }]) { partOf(limit: 1) { id } } }
  }
}`,
    data: ({ companies: [{ models }] }) => ({
      company: {
        models: nodes(
          (models as Through[]).map(({ powers }) => ({
            powers: nodes(powers.map(({ partOf }) => ({ partOf: nodes(partOf) }))),
          })),
        ),
      },
    }),
  },
};

type Cycle = Named & { developers: (Named & { models: Named[] })[] };

/** From a company over its models to their developers, itself among them, and their models again. */
export const cycle: Workload = {
  name: 'cp-2.4-cycle',
  quick: true,
  operation: `query Cycle($id: ID!) {
  company(id: $id) {
    models(first: 5) { nodes { id developers(first: 5) { nodes { id models(first: 5) { nodes { id } } } } } }
  }
}`,
  variables: companies,
  floor: {
    statement: ({ id }) => ({
      text: `MATCH (c:Entity {id: $id})-[d:DEVELOPS]->(m:Model) WHERE ${STANDS('d')}
WITH d, m ORDER BY m.id, d.id LIMIT 5
CALL (m) {
  MATCH (m)<-[e:DEVELOPS]-(b:Company) WHERE ${STANDS('e')}
  WITH e, b ORDER BY b.id, e.id LIMIT 5
  CALL (b) {
    MATCH (b)-[f:DEVELOPS]->(n:Model) WHERE ${STANDS('f')}
    WITH f, n ORDER BY n.id, f.id LIMIT 5
    RETURN collect({id: n.id}) AS again
  }
  WITH b, again ORDER BY b.id
  RETURN collect({id: b.id, models: {nodes: again}}) AS developers
}
RETURN m.id AS id, {nodes: developers} AS developers ORDER BY id`,
      params: { id },
    }),
    data: (rows) => ({ company: { models: nodes(rows) } }),
  },
  peer: {
    operation: `query Cycle($id: ID!) {
  companies(where: { id: { eq: $id } }) {
    models(limit: 5, sort: [{ id: ASC }]) {
      id
      developers(limit: 5, sort: [{ id: ASC }]) { id models(limit: 5, sort: [{ id: ASC }]) { id } }
    }
  }
}`,
    data: ({ companies: [{ models }] }) => ({
      company: {
        models: nodes(
          (models as Cycle[]).map(({ id, developers }) => ({
            id,
            developers: nodes(developers.map((each) => ({ id: each.id, models: nodes(each.models) }))),
          })),
        ),
      },
    }),
  },
};

const PAGE = 20;

/** A page of models and the products they power, of which the popular ones come again and again. */
export const again: Workload = {
  name: 'cp-2.5-again',
  quick: true,
  operation: `query Again($after: String) {
  models(first: ${PAGE}, after: $after) { nodes { id powers(first: 10) { nodes { id name nameZh } } } }
}`,
  variables: ({ models }) => sample(models.slice(0, -PAGE)).map((id) => ({ after: cursorOf(id) })),
  floor: {
    statement: ({ after }) => ({
      text: `MATCH (m:Model) WHERE m.id > $after
WITH m ORDER BY m.id LIMIT ${PAGE}
CALL (m) {
  MATCH (m)-[w:POWERS]->(p:Product) WHERE ${STANDS('w')}
  WITH w, p ORDER BY p.id, w.id LIMIT 10
  RETURN collect({id: p.id, name: p.name, nameZh: p.nameZh}) AS products
}
RETURN m.id AS id, {nodes: products} AS powers ORDER BY id`,
      params: { after: keysOf(after)[0] },
    }),
    data: (rows) => ({ models: nodes(rows) }),
  },
  peer: {
    operation: `query Again($offset: Int!) {
  models(limit: ${PAGE}, offset: $offset, sort: [{ id: ASC }]) {
    id
    powers(limit: 10, sort: [{ id: ASC }]) { id name nameZh }
  }
}`,
    variables: ({ after }, { models }) => ({ offset: placeOf(models, keysOf(after)[0] as string) + 1 }),
    data: ({ models }) => ({
      models: nodes(
        (models as (Named & { powers: Named[] })[]).map(({ id, powers }) => ({ id, powers: nodes(powers) })),
      ),
    }),
  },
};
