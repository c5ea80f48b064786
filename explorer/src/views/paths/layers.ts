import type { Places } from '../graph/layout';

/** Between one layer and the next, and between two entities of a layer. */
const STEP = { x: 150, y: 80 } as const;

/** Places for entities on several ways between the same two ends: from left to right, in layers by how far from the start. */
export function layersOf(ways: readonly (readonly string[])[]): Places {
  const depth = new Map<string, number>();
  for (const way of ways)
    way.forEach((id, i) => {
      depth.set(id, Math.min(i, depth.get(id) ?? i));
    });
  const longest = Math.max(0, ...ways.map((way) => way.length - 1));
  // However long the way, its end is at the right.
  for (const way of ways) depth.set(way.at(-1) as string, longest);
  const layers = new Map<number, string[]>();
  for (const [id, at] of depth) layers.set(at, [...(layers.get(at) ?? []), id]);
  return new Map(
    [...layers].flatMap(([at, ids]) =>
      // Those of odd layers a little lower, so that a name does not run into the next entity.
      ids.map((id, i) => [id, { x: at * STEP.x, y: ((ids.length - 1) / 2 - i) * STEP.y - (at % 2) * 18 }] as const),
    ),
  );
}
