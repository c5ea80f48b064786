import type { Bundle } from '../../src/bundle/types';
import { kindOfId, relationId } from '../../src/ontology/ids';
import { kindSpec } from '../../src/ontology/kinds';
import { RELATION_FIELDS, type RelationField } from '../../src/ontology/relations';
import { everyRelation } from './fixture';
import { type Api, openApiWith } from './harness';

const bundle: Bundle = everyRelation();
let api: Api;
beforeAll(async () => {
  api = await openApiWith(bundle);
});
afterAll(() => api?.close());

/** What a field must give for each parent, worked out from the bundle itself: pairs of node and relation. */
function expected({ owner, relation, direction, targets }: RelationField): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { record } of bundle.relations) {
    if (record.type !== relation.type) continue;
    const id = relationId(record.type, record.source, record.target, 'made');
    const ends: [string, string][] = [];
    if (direction !== 'in') ends.push([record.source, record.target]);
    if (direction !== 'out') ends.push([record.target, record.source]);
    for (const [parent, node] of ends) {
      const kind = kindOfId(node)?.kind;
      if (kindOfId(parent)?.kind !== owner || kind === undefined || !targets.includes(kind)) continue;
      found.set(parent, [...(found.get(parent) ?? []), `${node} ${id}`]);
    }
  }
  for (const [parent, pairs] of found) found.set(parent, pairs.sort());
  return found;
}

interface Parent {
  readonly id: string;
  readonly field: {
    readonly edges: { node: { id: string }; relation: { id: string; type: string } }[];
    totalCount: number;
  };
}

describe.each(RELATION_FIELDS.map((field) => [`${field.owner}.${field.field}`, field] as const))('%s', (_, field) => {
  it('gives the nodes with the relation that leads to each, for all parents in one statement', async () => {
    const { plural } = kindSpec(field.owner);
    const { data, errors, statements } = await api.ask(
      `{ ${plural} { nodes { id field: ${field.field}(first: 100) { totalCount edges { node { id } relation { id type } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
    const wanted = expected(field);
    expect(wanted.size).toBeGreaterThan(0);
    for (const { id, field: connection } of data[plural].nodes as Parent[]) {
      const pairs = connection.edges.map(({ node, relation }) => `${node.id} ${relation.id}`);
      expect([id, pairs]).toEqual([id, wanted.get(id) ?? []]);
      expect(connection.totalCount).toBe(pairs.length);
      for (const { relation } of connection.edges) expect(relation.type).toBe(field.relation.type);
    }
  });
});

it('leads on from a relation to its ends and its document, a statement each', async () => {
  const { data, statements } = await api.ask(
    '{ relations(first: 100) { nodes { id type source { id } target { id } citations { document { id } locator attribution } } } }',
  );
  for (const relation of data.relations.nodes)
    expect(relation.id).toBe(relationId(relation.type, relation.source.id, relation.target.id, 'made'));
  // Ends and documents are asked for together: one statement for all of them.
  expect(statements.length).toBeLessThanOrEqual(2);
});
