/** Search from both ends at once for the shortest ways between two entities. */
import type { Link } from './links';

/** Reads the links of entities, with `to` just those that lead there; null when there are too many. */
export type Step = (ids: readonly string[], to?: readonly string[]) => Promise<Link[] | null>;

/** A hop of a way. */
export interface Hop {
  readonly link: Link;
  /** Where it leads to. */
  readonly to: string;
}

/** What leads on from each entity. All shortest ways are made of these; not all of these are on one. */
export type Onward = ReadonlyMap<string, readonly Hop[]>;

export type Meeting =
  | { readonly length: number; readonly onward: Onward }
  /** There is no way of at most the length asked for. */
  | 'none'
  /** Neither side could be followed further within the limits. */
  | 'too wide';

interface Side {
  /** Every entity reached, with how many hops away it is. */
  readonly reached: Map<string, number>;
  frontier: readonly string[];
  depth: number;
  /** Whether the frontier has too many links to be followed. */
  blocked: boolean;
  /** The links that lead one hop further away. */
  readonly outward: Link[];
}

const sideAt = (id: string): Side => ({
  reached: new Map([[id, 0]]),
  frontier: [id],
  depth: 0,
  blocked: false,
  outward: [],
});

/** The side to go on from: the one with fewer entities, then the one that has gone less far. */
const smallerFirst = (a: Side, b: Side): number => a.frontier.length - b.frontier.length || a.depth - b.depth;

/**
 * Goes outward level by level, always on the side with fewer entities to go on from, until the sides meet. A side that
 * comes to a hub waits there for the other to arrive. Levels are read whole, so that at the meeting all shortest ways
 * are known, whichever side went how far.
 */
export async function meet(from: string, to: string, maxLength: number, step: Step): Promise<Meeting> {
  const [start, end] = [sideAt(from), sideAt(to)];
  while (start.depth + end.depth < maxLength) {
    if (start.frontier.length === 0 || end.frontier.length === 0) return 'none';
    const [side] = [start, end].filter(({ blocked }) => !blocked).sort(smallerFirst);
    if (!side) return 'too wide';
    const other = side === start ? end : start;
    // Of the last links only those count by which the sides meet.
    const last = start.depth + end.depth + 1 === maxLength;
    const links = await step(side.frontier, last ? other.frontier : undefined);
    if (links === null) {
      side.blocked = true;
      continue;
    }
    advance(side, links);
    if (side.frontier.some((id) => other.reached.has(id)))
      return { length: start.depth + end.depth, onward: onward(start, end) };
  }
  return 'none';
}

function advance(side: Side, links: readonly Link[]): void {
  side.depth += 1;
  const next = new Set<string>();
  for (const link of links) {
    if ((side.reached.get(link.far) ?? side.depth) !== side.depth) continue;
    side.reached.set(link.far, side.depth);
    side.outward.push(link);
    next.add(link.far);
  }
  side.frontier = [...next].sort();
}

/** The links of both sides, all leading from the start to the end; in order of where to, then of their ids. */
function onward(start: Side, end: Side): Onward {
  const hops = new Map<string, Hop[]>();
  const add = (from: string, hop: Hop): void => {
    const known = hops.get(from);
    if (known) known.push(hop);
    else hops.set(from, [hop]);
  };
  for (const link of start.outward) add(link.near, { link, to: link.far });
  for (const link of end.outward) add(link.far, { link, to: link.near });
  for (const leading of hops.values()) leading.sort(inOrder);
  return hops;
}

function inOrder(a: Hop, b: Hop): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.link.id < b.link.id ? -1 : 1;
}
