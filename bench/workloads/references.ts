/** A hundred references from another subgraph, as a router of Apollo Federation sends them. */
import type { Generated } from '../graph/generate';
import { sample, type Variables, type Workload } from './workload';

const REFERENCES = 100;

const models = ({ models: all }: Generated): Variables[] => {
  const starts = sample(all.slice(0, Math.max(1, all.length - REFERENCES)));
  // Apart, as the rows of another service are.
  return starts.map((_, i) => ({
    representations: sample(all.slice(i), REFERENCES).map((id) => ({ __typename: 'Model', id })),
  }));
};

const idsOf = ({ representations }: Variables): string[] => (representations as { id: string }[]).map(({ id }) => id);

export const references: Workload = {
  name: 'references',
  operation: `query References($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Model { id name nameZh } }
}`,
  variables: models,
  floor: {
    statement: (variables) => ({
      text: 'MATCH (m:Entity) WHERE m.id IN $ids RETURN m.id AS id, m.name AS name, m.nameZh AS nameZh',
      params: { ids: idsOf(variables) },
    }),
    data(rows, variables) {
      const found = new Map(rows.map((row) => [row.id, row]));
      return { _entities: idsOf(variables).map((id) => found.get(id) ?? null) };
    },
  },
  peer: {
    operation: 'query References($ids: [ID!]!) { models(where: { id: { in: $ids } }) { id name nameZh } }',
    variables: (variables) => ({ ids: idsOf(variables) }),
    data({ models: rows }, variables) {
      const found = new Map((rows as { id: string }[]).map((row) => [row.id, row]));
      return { _entities: idsOf(variables).map((id) => found.get(id) ?? null) };
    },
  },
  repeated: true,
};
