/** Orders, conditions and counts: choke points 3.3, 4.1 to 4.3, 4.5 and 5.2 of LinGBM, over our schema. */
import { SYLLABLES } from '../../graph/names';
import { sample, type Variables, type Workload } from '../workload';

const PAGE = 20;

/** The models of a hub by name, from the end. */
export const ordered: Workload = {
  name: 'cp-3.3-order',
  quick: true,
  operation: `query Ordered($id: ID!) {
  company(id: $id) { models(first: ${PAGE}, orderBy: [{ field: NAME, direction: DESC }]) { nodes { id name } } }
}`,
  variables: ({ hubs }) => hubs.map((id) => ({ id })),
  floor: {
    statement: (params) => ({
      text: `MATCH (:Entity {id: $id})-[d:DEVELOPS]->(m:Model) WHERE d.supersededOn IS NULL
RETURN m.id AS id, m.name AS name ORDER BY name DESC, id LIMIT ${PAGE}`,
      params,
    }),
    data: (nodes) => ({ company: { models: { nodes } } }),
  },
  peer: {
    operation: `query Ordered($id: ID!) {
  companies(where: { id: { eq: $id } }) { models(limit: ${PAGE}, sort: [{ name: DESC }, { id: ASC }]) { id name } }
}`,
    data: ({ companies: [{ models }] }) => ({ company: { models: { nodes: models } } }),
  },
};

const PAIRS: readonly Variables[] = SYLLABLES.flatMap((a) => SYLLABLES.map((b) => ({ text: `${a}${b}` })));

/** A part of a name. */
export const match: Workload = {
  name: 'cp-4.1-text',
  quick: true,
  operation: `query Match($text: String!) {
  models(filter: { name: { contains: $text } }, first: ${PAGE}) { nodes { id name } }
}`,
  variables: () => sample(PAIRS),
  floor: {
    statement: (params) => ({
      text: `MATCH (m:Model) WHERE m.name CONTAINS $text WITH m ORDER BY m.id LIMIT ${PAGE}
RETURN m.id AS id, m.name AS name`,
      params,
    }),
    data: (nodes) => ({ models: { nodes } }),
  },
  peer: {
    operation: `query Match($text: String!) {
  models(where: { name: { contains: $text } }, sort: [{ id: ASC }], limit: ${PAGE}) { id name }
}`,
    data: ({ models }) => ({ models: { nodes: models } }),
  },
};

/** Figures of half-years that end between two dates. */
export const dates: Workload = {
  name: 'cp-4.2-date',
  quick: true,
  operation: `query Dates($since: Date!, $until: Date!) {
  metrics(filter: { period: { end: { gt: $since, lte: $until } } }, first: ${PAGE}) { nodes { id value } }
}`,
  variables: () =>
    Array.from({ length: 200 }, (_, i) => {
      const day = (n: number) => new Date(Date.UTC(2023, 4, 1 + n)).toISOString().slice(0, 10);
      return { since: day(i), until: day(i + 250) };
    }),
  floor: {
    statement: (params) => ({
      text: `MATCH (v:Metric) WHERE v.periodEnd > $since AND v.periodEnd <= $until AND v.supersededOn IS NULL
WITH v ORDER BY v.id LIMIT ${PAGE}
RETURN v.id AS id, v.value AS value`,
      params,
    }),
    data: (nodes) => ({ metrics: { nodes } }),
  },
  peer: {
    operation: `query Dates($since: String!, $until: String!) {
  metrics(where: { periodEnd: { gt: $since, lte: $until } }, sort: [{ id: ASC }], limit: ${PAGE}) { id value }
}`,
    data: ({ metrics }) => ({ metrics: { nodes: metrics } }),
  },
};

/** The models of a hub that power a given product. */
export const related: Workload = {
  name: 'cp-4.3-related',
  quick: true,
  operation: `query Related($id: ID!, $product: ID!) {
  company(id: $id) {
    models(first: ${PAGE}, filter: { powers: { some: { id: { eq: $product } } } }) { nodes { id name } }
  }
}`,
  variables: ({ hubs, bundle }) =>
    sample(bundle.entities.get('products') ?? []).map(({ record }, i) => ({
      id: hubs[i % hubs.length],
      product: record.id,
    })),
  floor: {
    statement: (params) => ({
      text: `MATCH (:Entity {id: $product})<-[w:POWERS]-(m:Model) WHERE w.supersededOn IS NULL
WITH DISTINCT m
MATCH (m)<-[d:DEVELOPS]-(c:Company) WHERE d.supersededOn IS NULL AND c.id = $id
WITH DISTINCT m.id AS id, m.name AS name ORDER BY id LIMIT ${PAGE}
RETURN id, name`,
      params,
    }),
    data: (nodes) => ({ company: { models: { nodes } } }),
  },
  peer: {
    operation: `query Related($id: ID!, $product: ID!) {
  companies(where: { id: { eq: $id } }) {
    models(where: { powers: { some: { id: { eq: $product } } } }, sort: [{ id: ASC }], limit: ${PAGE}) { id name }
  }
}`,
    data: ({ companies: [{ models }] }) => ({ company: { models: { nodes: models } } }),
  },
};

const COUNTRIES = ['CN', 'US', 'FR', 'JP'];
const ROLES = ['operator', 'cloud-provider', 'chip-maker', 'research-firm'];

/** Four conditions at once. */
export const conditions: Workload = {
  name: 'cp-4.5-conditions',
  quick: true,
  operation: `query Conditions($country: String!, $role: String!, $text: String!) {
  companies(
    filter: { country: { eq: $country }, roles: { has: $role }, name: { contains: $text }, nameZh: { isNull: false } }
    first: ${PAGE}
  ) { nodes { id name } }
}`,
  variables: () =>
    sample(COUNTRIES.flatMap((country) => ROLES.flatMap((role) => SYLLABLES.map((text) => ({ country, role, text }))))),
  floor: {
    statement: (params) => ({
      text: `MATCH (c:Company) WHERE c.country = $country AND $role IN c.roles AND c.name CONTAINS $text
  AND c.nameZh IS NOT NULL
WITH c ORDER BY c.id LIMIT ${PAGE}
RETURN c.id AS id, c.name AS name`,
      params,
    }),
    data: (nodes) => ({ companies: { nodes } }),
  },
  peer: {
    operation: `query Conditions($country: String!, $role: String!, $text: String!) {
  companies(
    where: {
      country: { eq: $country }, roles: { includes: $role }, name: { contains: $text }, NOT: { nameZh: { eq: null } }
    }
    sort: [{ id: ASC }]
    limit: ${PAGE}
  ) { id name }
}`,
    data: ({ companies }) => ({ companies: { nodes: companies } }),
  },
};

/** How many models a company has. */
export const count: Workload = {
  name: 'cp-5.2-count',
  quick: true,
  operation: 'query Count($id: ID!) { company(id: $id) { models(first: 0) { totalCount } } }',
  variables: ({ companies, hubs }) => [...hubs, ...sample(companies, 197)].map((id) => ({ id })),
  floor: {
    statement: (params) => ({
      text: `MATCH (:Entity {id: $id})-[d:DEVELOPS]->(:Model) WHERE d.supersededOn IS NULL
RETURN count(d) AS count`,
      params,
    }),
    data: ([row]) => ({ company: { models: { totalCount: row?.count } } }),
  },
  peer: {
    operation: `query Count($id: ID!) {
  companies(where: { id: { eq: $id } }) { modelsConnection { aggregate { count { nodes } } } }
}`,
    data: ({ companies: [{ modelsConnection }] }) => ({
      company: { models: { totalCount: modelsConnection.aggregate.count.nodes } },
    }),
  },
};
