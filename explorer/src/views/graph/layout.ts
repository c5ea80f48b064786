/** Where entities are drawn. The same graph, opened in the same order, is always drawn the same way. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<string, Place>;

/** What of a graph its layout depends on. */
export interface Net {
  readonly ids: readonly string[];
  /** Of each link the ids at its ends. */
  readonly ends: readonly (readonly [source: string, target: string])[];
}

/** The angle by which each new one is turned from the one before: no two in a line. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** How far from its parent one appears, before it is moved. */
const NEAR = 10;
/** Nodes moved in all steps together, so that the layout ends in a moment. */
const WORK = 100_000;
const STEPS = { least: 40, most: 400 } as const;
/** Above this, forces between far nodes are summed up. */
const MANY = 400;

function neighboursOf({ ends }: Net): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const [source, target] of ends) {
    add(source, target);
    if (source !== target) add(target, source);
  }
  return neighbours;
}

/** Beside its first neighbour that has a place, else in the middle; parents before children. */
function begin(net: Net, roots: readonly string[], before: Places): Map<string, Place> {
  const known = new Set(net.ids);
  const neighbours = neighboursOf(net);
  const places = new Map([...before].filter(([id]) => known.has(id)));
  let turns = places.size;
  const add = (id: string, { x, y }: Place): void => {
    turns += 1;
    places.set(id, { x: x + NEAR * Math.cos(turns * TURN), y: y + NEAR * Math.sin(turns * TURN) });
  };
  for (const id of [...roots, ...net.ids]) {
    if (!known.has(id)) continue;
    if (!places.has(id)) add(id, { x: 0, y: 0 });
    const queue = [id];
    for (const at of queue) {
      const parent = places.get(at) as Place;
      for (const child of neighbours.get(at) ?? []) {
        if (places.has(child)) continue;
        add(child, parent);
        queue.push(child);
      }
    }
  }
  return places;
}

/** Gives a place to each entity that has none; those that have one keep it. */
export function layOut(net: Net, roots: readonly string[], before: Places): Places {
  const places = begin(net, roots, before);
  const isNew = (id: string): boolean => !before.has(id);
  if (![...places.keys()].some(isNew)) return before;
  const drawn = new UndirectedGraph({ multi: false });
  for (const [id, place] of places) drawn.addNode(id, { ...place, fixed: !isNew(id) });
  for (const [source, target] of net.ends) if (source !== target) drawn.mergeEdge(source, target);
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
