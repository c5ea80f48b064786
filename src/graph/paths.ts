/** The shortest ways from one entity to another. */
import { KIND_NAMES } from '../ontology/kinds';
import { weakest } from '../ontology/statements';
import type { Reader } from '../store/port';
import { tooWide } from './errors';
import { checkId } from './nodes';
import { within } from './range';
import type { NodeRow, RelationRow } from './rows';
import type { Moment } from './standing';
import { linksOf, relationsOf } from './walk/links';
import { meet } from './walk/meet';
import { typesPattern } from './walk/types';
import { surestWays } from './walk/ways';

export interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null | undefined;
  readonly maxLength?: number | null | undefined;
  readonly first?: number | null | undefined;
}

export interface PathRow {
  readonly length: number;
  /** Ids, from the start to the end. */
  readonly entities: readonly string[];
  readonly relations: readonly RelationRow[];
  readonly certainty: string;
}

export const PATHS = { length: 4, longest: 8, first: 5, most: 20 } as const;
/** Relations read for one step: a tenth of a second's work, and more links than all but the greatest hubs have. */
export const STEP_LIMIT = 10_000;

/**
 * All shortest ways, or the surest of them: a statement for each step, at most `maxLength` and one a side beyond it, and
 * one for the relations found.
 * @throws BAD_USER_INPUT for arguments out of range; SEARCH_TOO_WIDE when hubs on both sides stop the search.
 */
export async function paths(
  reader: Reader,
  args: PathArgs,
  moment: Moment,
  node: (id: string) => Promise<NodeRow | null>,
): Promise<PathRow[]> {
  const from = checkId(args.from, 'from', ...KIND_NAMES);
  const to = checkId(args.to, 'to', ...KIND_NAMES);
  const maxLength = within('maxLength', args.maxLength ?? PATHS.length, 1, PATHS.longest);
  const first = within('first', args.first ?? PATHS.first, 0, PATHS.most);
  const types = typesPattern(args.types);
  if (first === 0) return [];
  if (from === to) {
    const row = await node(from);
    return row ? [{ length: 0, entities: [row.id], relations: [], certainty: weakest([]) }] : [];
  }

  const meeting = await meet(from, to, maxLength, (ids, onlyTo) =>
    linksOf(reader, { ids, to: onlyTo, types, moment, limit: STEP_LIMIT }),
  );
  if (meeting === 'none') return [];
  if (meeting === 'too wide')
    throw tooWide(
      `paths: expected at most ${STEP_LIMIT.toLocaleString('en')} links to follow in one step from one of the two ends, got more from both. Name the "types" of relation to follow, or lower "maxLength".`,
    );
  const ways = surestWays(meeting.onward, from, to, first);
  const relations = await relationsOf(
    reader,
    ways.flat().map(({ link }) => link),
    types,
  );
  return ways.flatMap((way) => {
    const hops = way.flatMap(({ link }) => relations.get(link.id) ?? []);
    // On Neo4j a bundle written since the step that found it may have taken a relation away.
    if (hops.length < way.length) return [];
    return {
      length: meeting.length,
      entities: [from, ...way.map(({ to: next }) => next)],
      relations: hops,
      certainty: weakest(hops.map(({ certainty }) => certainty)),
    };
  });
}
