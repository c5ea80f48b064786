/** Looks up nodes by their global ids, of any kind, in one statement. */

import { kindOfId, parseRelationId, prefixOf, type RelationKey } from '../ontology/ids';
import { KINDS } from '../ontology/kinds';
import type { Reader } from '../store/port';
import { badInput } from './errors';
import { MAX_PAGE } from './page';
import type { NodeRow, RelationRow } from './rows';

/** Labels of the nodes that are not entities, by the prefix of their ids. */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  measure: 'Measure',
  metric: 'Metric',
  event: 'Event',
  claim: 'Claim',
};
const PREFIXES = [...KINDS.map(({ prefix }) => prefix), ...Object.keys(OTHER_LABELS), 'relation'];

/** The name of the GraphQL type of the node with this id. */
export function typeNameOf(id: string): string {
  const prefix = prefixOf(id);
  return kindOfId(id)?.kind ?? OTHER_LABELS[prefix] ?? 'Relation';
}

/**
 * Checks that an id could be one of this graph's, and of one of the types wanted if there are any.
 * @throws BAD_USER_INPUT for a malformed id, or one of another kind.
 */
export function checkId(id: string, argument = 'id', ...wanted: readonly string[]): string {
  const prefix = prefixOf(id);
  const relation = prefix === 'relation' ? parseRelationId(id) : null;
  const known = PREFIXES.includes(prefix);
  if (!known || id.length === prefix.length + 1 || (prefix === 'relation' && relation === null))
    throw badInput(
      `${argument}: expected "<kind>:<name>" with a kind of ${PREFIXES.join(', ')}, got ${JSON.stringify(id.slice(0, 100))}. Find ids with search(text: …).`,
    );
  if (wanted.length > 0 && !wanted.includes(typeNameOf(id)))
    throw badInput(
      `${argument}: expected the id of a ${wanted.join(' or ')}, got ${JSON.stringify(id)}, which is a ${typeNameOf(id)}.`,
    );
  return id;
}

/** @throws as `checkId`, and for more ids than a page holds. */
export function checkIds(ids: readonly string[]): string[] {
  if (ids.length > MAX_PAGE)
    throw badInput(`ids: expected at most ${MAX_PAGE}, got ${ids.length}. Ask for them in several parts.`);
  return ids.map((id, i) => checkId(id, `ids[${i}]`));
}

/** The type and the ends of a relation: they are in its id. */
export const relationKey = ({ id }: RelationRow): RelationKey => parseRelationId(id) as RelationKey;

/** The label by which a node with this id is looked up. */
export const labelOf = (id: string): string => OTHER_LABELS[prefixOf(id)] ?? 'Entity';

/** The rows of the ids, in their order; null for an id that the graph does not have. */
export async function loadNodes(reader: Reader, ids: readonly string[]): Promise<(NodeRow | null)[]> {
  const byLabel = new Map<string, string[]>();
  const relations: (RelationKey & { id: string })[] = [];
  for (const id of ids) {
    const relation = parseRelationId(id);
    if (relation) relations.push({ id, ...relation });
    else byLabel.set(labelOf(id), [...(byLabel.get(labelOf(id)) ?? []), id]);
  }
  const params: Record<string, unknown> = {};
  const branches = [...byLabel].map(([label, labelled]) => {
    params[label] = labelled;
    return `MATCH (n:${label}) WHERE n.id IN $${label} RETURN properties(n) AS row`;
  });
  if (relations.length > 0) {
    params.relations = relations;
    branches.push(
      'UNWIND $relations AS k MATCH (:Entity {id: k.source})-[r]->(:Entity {id: k.target}) WHERE r.id = k.id RETURN properties(r) AS row',
    );
  }
  const rows = await reader.run<{ row: NodeRow }>(branches.join('\nUNION ALL\n'), params);
  const found = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}
