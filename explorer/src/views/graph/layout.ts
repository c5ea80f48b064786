/** Where entities are drawn. The same graph, opened in the same order, is always drawn the same way. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Graph, linksByEnd, otherEnd } from './model';

export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Place>;

/** The angle by which each new one is turned from the one before: no two in a line. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** How far from its parent one appears, before it is moved. */
const NEAR = 10;
/** Nodes moved in all steps together, so that the layout ends in a moment. */
const WORK = 100_000;
const STEPS = { least: 40, most: 400 } as const;
/** Above this, forces between far nodes are summed up. */
const MANY = 400;

/** Beside its first neighbour that has a place, else in the middle; parents before children. */
function begin(graph: Graph, roots: readonly string[], before: Places): Map<string, Place> {
  const byEnd = linksByEnd(graph);
  const places = new Map([...before].filter(([id]) => graph.entities.has(id)));
  let turns = places.size;
  const add = (id: string, { x, y }: Place): void => {
    turns += 1;
    places.set(id, { x: x + NEAR * Math.cos(turns * TURN), y: y + NEAR * Math.sin(turns * TURN) });
  };
  for (const id of [...roots, ...graph.entities.keys()]) {
    if (!graph.entities.has(id)) continue;
    if (!places.has(id)) add(id, { x: 0, y: 0 });
    const queue = [id];
    for (const at of queue) {
      const parent = places.get(at) as Place;
      for (const link of byEnd.get(at) ?? []) {
        const child = otherEnd(link, at);
        if (places.has(child)) continue;
        add(child, parent);
        queue.push(child);
      }
    }
  }
  return places;
}

/** Gives a place to each entity that has none; those that have one keep it. */
export function layOut(graph: Graph, roots: readonly string[], before: Places): Places {
  const places = begin(graph, roots, before);
  const isNew = (id: string): boolean => !before.has(id);
  if (![...places.keys()].some(isNew)) return before;
  const drawn = new UndirectedGraph({ multi: false });
  for (const [id, place] of places) drawn.addNode(id, { ...place, fixed: !isNew(id) });
  for (const { source, target } of graph.links.values())
    if (source.id !== target.id) drawn.mergeEdge(source.id, target.id);
  const moved = forceAtlas2(drawn, {
    iterations: Math.max(STEPS.least, Math.min(STEPS.most, Math.round(WORK / drawn.order))),
    settings: {
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      barnesHutOptimize: drawn.order > MANY,
    },
  });
  const kept = new Map(before);
  for (const [id, { x, y }] of Object.entries(moved)) if (isNew(id)) kept.set(id, { x, y });
  return kept;
}
