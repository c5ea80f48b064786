/** One step of a walk: the links of the entities it has come to. */
import { parseRelationId, type RelationKey } from '../../ontology/ids';
import { relationSpec } from '../../ontology/relations';
import { type Certainty, certaintyRank } from '../../ontology/statements';
import type { Reader } from '../../store/port';
import type { RelationRow } from '../rows';
import { type Moment, momentParams, standing } from '../standing';

/** A relation as a walk sees it. Ways are compared by its certainty, so that it comes as a number: 0 is the surest. */
export interface Link {
  readonly id: string;
  /** The end from which it was read, and the other. */
  readonly near: string;
  readonly far: string;
  readonly rank: number;
}

interface LinkRow {
  readonly id: string;
  readonly certainty: Certainty;
  readonly recordedOn: string;
}

/** What is followed. */
export interface Following {
  readonly ids: readonly string[];
  /** Where the links must lead to; without, anywhere. */
  readonly to?: readonly string[] | undefined;
  readonly types: string;
  readonly moment: Moment;
  /** Relations that may be read for it. */
  readonly limit: number;
}

/**
 * The links that stand of these entities: of several statements of one link, the surest, then the latest, then the first
 * by id. Null when more than `limit` relations would have to be read for it. The limit comes before every condition and
 * without an order, so that the database stops there, whatever hub it is at; and what it gave then is not used, so that
 * the answer does not depend on which it gave.
 */
export async function linksOf(reader: Reader, following: Following): Promise<Link[] | null> {
  const { ids, to, types, moment, limit } = following;
  const [{ looked, found } = { looked: 0, found: [] }] = await reader.run<{
    looked: number;
    found: readonly (readonly [id: string, certainty: Certainty, recordedOn: string])[];
  }>(
    `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${types}]-(far)
WITH r, far LIMIT $limit
WITH count(r) AS looked, collect(CASE WHEN ${to ? 'far.id IN $to AND ' : ''}${standing('r', moment)} THEN [r.id, r.certainty, r.recordedOn] END) AS found
RETURN looked, CASE WHEN looked < $limit THEN found ELSE [] END AS found`,
    { ...momentParams(moment), ids, ...(to && { to }), limit: limit + 1 },
  );
  if (looked > limit) return null;
  const from = new Set(ids);
  const best = new Map<string, LinkRow & RelationKey>();
  for (const [id, certainty, recordedOn] of found) {
    const candidate = { id, certainty, recordedOn, ...(parseRelationId(id) as RelationKey) };
    const key = linkKey(candidate);
    const known = best.get(key);
    if (!known || preferred(candidate, known)) best.set(key, candidate);
  }
  return [...best.values()].flatMap(({ id, certainty, source, target }) => {
    const rank = certaintyRank(certainty);
    return [
      ...(from.has(source) ? [{ id, near: source, far: target, rank }] : []),
      ...(from.has(target) ? [{ id, near: target, far: source, rank }] : []),
    ];
  });
}

/** The same for all statements of one link; a type without direction may be written either way round. */
function linkKey({ type, source, target }: RelationKey): string {
  const ends = relationSpec(type)?.symmetric ? [source, target].sort() : [source, target];
  return [type, ...ends].join(' ');
}

function preferred(a: LinkRow, b: LinkRow): boolean {
  const surer = certaintyRank(b.certainty) - certaintyRank(a.certainty);
  if (surer !== 0) return surer > 0;
  return a.recordedOn === b.recordedOn ? a.id < b.id : a.recordedOn > b.recordedOn;
}

/**
 * The relations of links in full, by id. They are looked for from the end where they were read: the other one may be a
 * hub.
 */
export async function relationsOf(
  reader: Reader,
  links: readonly Link[],
  types: string,
): Promise<ReadonlyMap<string, RelationRow>> {
  const byEnd = new Map<string, Set<string>>();
  for (const { id, near } of links) byEnd.set(near, (byEnd.get(near) ?? new Set()).add(id));
  const ends = [...byEnd].map(([id, relations]) => ({ id, relations: [...relations] }));
  const rows = await reader.run<{ row: RelationRow }>(
    `UNWIND $ends AS near MATCH (:Entity {id: near.id})-[r:${types}]-() WHERE r.id IN near.relations
RETURN properties(r) AS row`,
    { ends },
  );
  return new Map(rows.map(({ row }) => [row.id, row]));
}
