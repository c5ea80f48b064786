import type { Places } from '../graph/layout';

/** Between one layer and the next, and between two entities of a layer. */
const STEP = { x: 150, y: 80 } as const;
/** In parts of a step. */
const ASIDE = 0.22;

/**
 * Places for entities on several ways between the same two ends, in layers by how far from the start: from left to right,
 * or `downwards`.
 */
export function layersOf(ways: readonly (readonly string[])[], downwards: boolean): Places {
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
  const place = (along: number, across: number) =>
    downwards ? { x: across * STEP.x, y: -along * STEP.y } : { x: along * STEP.x, y: across * STEP.y };
  return new Map(
    [...layers].flatMap(([at, ids]) =>
      // Those of odd layers a little aside, so that a name does not run into the next entity.
      ids.map((id, i) => [id, place(at, (ids.length - 1) / 2 - i - (at % 2) * ASIDE)] as const),
    ),
  );
}
