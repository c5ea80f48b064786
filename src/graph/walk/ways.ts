/** The surest of the shortest ways between two entities: there may be more of them than anyone could count. */
import { CERTAINTIES } from '../../ontology/statements';
import type { Hop, Onward } from './meet';

export type Way = readonly Hop[];

/**
 * At most `count` ways, the surest first (a way is as sure as its least sure hop), then by the entities they pass, then
 * by their relations. None is made that isn't returned: the search enters no dead end, so that each way costs no more
 * than the links along it.
 */
export function surestWays(onward: Onward, from: string, to: string, count: number): Way[] {
  const ways: Way[] = [];
  for (let rank = 0; rank < Object.keys(CERTAINTIES).length; rank += 1)
    for (const way of waysOf(rank, onward, from, to)) {
      if (ways.length === count) return ways;
      ways.push(way);
    }
  return ways;
}

/** The ways whose least sure hop is just of this rank. */
function* waysOf(rank: number, onward: Onward, from: string, to: string): Generator<Way> {
  const hopsOf = (at: string): readonly Hop[] => (onward.get(at) ?? []).filter(({ link }) => link.rank <= rank);
  /** Whether the end can be reached, by hops that are sure enough. */
  const reaches = remembered((at) => at === to || hopsOf(at).some((hop) => reaches(hop.to)));
  /** Whether it can be, with a hop of just this rank on the way. */
  const reachesWith = remembered(
    (at) => at !== to && hopsOf(at).some((hop) => (hop.link.rank === rank ? reaches(hop.to) : reachesWith(hop.to))),
  );
  function* follow(at: string, met: boolean, way: Way): Generator<Way> {
    if (at === to) yield way;
    else
      for (const hop of hopsOf(at)) {
        const then = met || hop.link.rank === rank;
        if (then ? reaches(hop.to) : reachesWith(hop.to)) yield* follow(hop.to, then, [...way, hop]);
      }
  }
  if (reachesWith(from)) yield* follow(from, false, []);
}

/** A function of an entity's id that is worked out once for each. */
function remembered(find: (id: string) => boolean): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}
