/** The part of the graph around an entity. */
import { KIND_NAMES } from '../ontology/kinds';
import type { Reader } from '../store/port';
import { badInput } from './errors';
import { checkId } from './nodes';
import { where } from './pattern';
import { within } from './range';
import type { EntityRow, RelationRow } from './rows';
import { known, type Moment, momentParams, standing } from './standing';
import { typesPattern } from './walk/types';

export interface NeighborhoodArgs {
  readonly id: string;
  readonly depth?: number | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly limit?: number | null | undefined;
}

export interface SubgraphRow {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly truncated: boolean;
}

export const NEIGHBORHOOD = { depth: 1, deepest: 4, limit: 200, most: 1000 } as const;
/** Relations shown for each entity that could be: a drawing with more is a blot. */
export const RELATIONS_EACH = 5;
/** Links looked at for one statement, beyond those of the start: a quarter of a second's work. */
export const LINKS_READ = 200_000;

interface Found {
  readonly row: EntityRow;
  /** How many relations it has of the types followed, whether they stand or not. */
  readonly links: number;
}

const fewestFirst = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => a.links - b.links || (a.row.id < b.row.id ? -1 : 1));

/** Those of the entities, in their order, whose links together are few enough to be read. */
function readable(found: readonly Found[], linksRead: number): { ids: string[]; left: number } {
  const ids: string[] = [];
  let read = 0;
  for (const { row, links } of found) {
    read += links;
    if (read > linksRead) break;
    ids.push(row.id);
  }
  return { ids, left: found.length - ids.length };
}

/**
 * Goes outward level by level, in each by id, until there are `limit` entities. All neighbours of a level come in one
 * statement, and no more of them than could matter: among the first `limit` + 1 at least one more is new than fits.
 * @throws BAD_USER_INPUT for arguments out of range.
 */
export async function neighborhood(
  reader: Reader,
  args: NeighborhoodArgs,
  moment: Moment,
  linksRead = LINKS_READ,
): Promise<SubgraphRow> {
  const id = checkId(args.id, 'id', ...KIND_NAMES);
  const depth = within('depth', args.depth ?? NEIGHBORHOOD.depth, 0, NEIGHBORHOOD.deepest);
  const limit = within('limit', args.limit ?? NEIGHBORHOOD.limit, 1, NEIGHBORHOOD.most);
  const types = typesPattern(args.types);
  if (args.kinds?.length === 0)
    throw badInput('kinds: expected at least one kind of entity, got none. Leave "kinds" out to show all.');

  const links = (variable: string): string => `COUNT { (${variable})-[:${types}]-() }`;
  const start = await reader.run<Found>(
    `MATCH (a:Entity {id: $id})${where([known('a', moment)])} RETURN properties(a) AS row, ${links('a')} AS links`,
    { ...momentParams(moment), id },
  );
  const found = new Map(start.map((each) => [each.row.id, each]));
  let truncated = false;
  let level = start;
  for (let away = 1; away <= depth && level.length > 0; away += 1) {
    // The start is what was asked for: its links are read however many they are.
    const { ids, left } = away === 1 ? { ids: [id], left: 0 } : readable(fewestFirst(level), linksRead);
    const neighbours = await reader.run<Found>(
      `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${types}]-(b:Entity)
WHERE ${standing('r', moment)}${args.kinds ? ' AND b.kind IN $kinds' : ''}
WITH DISTINCT b ORDER BY b.id LIMIT $limit
RETURN properties(b) AS row, ${links('b')} AS links ORDER BY b.id`,
      { ...momentParams(moment), ids, limit: limit + 1, ...(args.kinds ? { kinds: args.kinds } : {}) },
    );
    const fresh = neighbours.filter(({ row }) => !found.has(row.id));
    level = fresh.slice(0, limit - found.size);
    for (const each of level) found.set(each.row.id, each);
    if (left > 0) truncated = true;
    if (level.length < fresh.length) {
      truncated = true;
      break;
    }
  }
  const among = await relationsAmong(reader, [...found.values()], types, moment, limit * RELATIONS_EACH, linksRead);
  return {
    entities: [...found.values()].map(({ row }) => row),
    relations: among.relations,
    truncated: truncated || among.truncated,
  };
}

/** The relations that stand among entities, by id. Each is found from one of its ends, so that the greatest hub is left out. */
async function relationsAmong(
  reader: Reader,
  found: readonly Found[],
  types: string,
  moment: Moment,
  most: number,
  linksRead: number,
): Promise<{ relations: RelationRow[]; truncated: boolean }> {
  if (found.length < 2) return { relations: [], truncated: false };
  const { ids, left } = readable(fewestFirst(found).slice(0, -1), linksRead);
  const among = Object.fromEntries(found.map(({ row }) => [row.id, true]));
  const rows = await reader.run<{ row: RelationRow }>(
    `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${types}]-(b:Entity)
WHERE $among[b.id] AND ${standing('r', moment)}
WITH DISTINCT r ORDER BY r.id LIMIT $limit
RETURN properties(r) AS row ORDER BY r.id`,
    { ...momentParams(moment), ids, among, limit: most + 1 },
  );
  return {
    relations: rows.slice(0, most).map(({ row }) => row),
    truncated: left > 0 || rows.length > most,
  };
}
