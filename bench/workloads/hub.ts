/** Pages of the models of a company that has a great many: the first page, and one from the middle by its cursor. */
import { relationId } from '../../src/ontology/ids';
import type { Generated } from '../graph/generate';
import { cursorOf, type Floor, keysOf, sample, type Workload } from './workload';

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

const floor: Floor = {
  statement({ id, after }) {
    const [model, relation] = keysOf(after);
    return {
      text: `MATCH (:Entity {id: $id})-[r:DEVELOPS]->(m:Model)
WHERE r.supersededOn IS NULL${after ? ' AND (m.id > $model OR (m.id = $model AND r.id > $relation))' : ''}
WITH r, m ORDER BY m.id, r.id LIMIT ${PAGE + 1}
RETURN r.id AS relation, r.certainty AS certainty, m.id AS id, m.name AS name, m.nameZh AS nameZh`,
      params: after ? { id, model, relation } : { id },
    };
  },
  data(rows) {
    const edges = rows.slice(0, PAGE).map(({ relation, certainty, id, name, nameZh }) => ({
      cursor: cursorOf(id as string, relation as string),
      relation: { certainty },
      node: { id, name, nameZh },
    }));
    const pageInfo = { hasNextPage: rows.length > PAGE, endCursor: edges.at(-1)?.cursor ?? null };
    return { company: { models: { edges, pageInfo } } };
  },
};

export const hub: Workload = {
  name: 'hub',
  operation,
  variables: ({ hubs }) => hubs.map((id) => ({ id, after: null })),
  floor,
};

/** The middle half of each hub's models. */
function cursors({ hubs, bundle }: Generated): { id: string; after: string }[] {
  return hubs.flatMap((id) => {
    const models = bundle.relations
      .filter(({ record }) => record.type === 'DEVELOPS' && record.source === id)
      .map(({ record }) => record.target)
      .sort();
    const middle = models.slice(Math.floor(models.length / 4), Math.floor((models.length * 3) / 4));
    return sample(middle, 60).map((model) => ({
      id,
      after: cursorOf(model, relationId('DEVELOPS', id, model, bundle.header.bundle)),
    }));
  });
}

export const hubPage: Workload = { name: 'hub-page', operation, variables: cursors, floor };
