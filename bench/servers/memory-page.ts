/** Relay connections over sorted arrays, as plain as a hand-written GraphQL server in memory would have them. */
import { cursorOf, keysOf } from '../workloads/workload';

export interface Node {
  readonly id: string;
}

/** graphql-js calls what is a function, so that a cursor is made only for those who ask. */
export class Edge<N extends Node> {
  constructor(
    readonly node: N,
    readonly relation?: { readonly id: string; readonly certainty: unknown },
  ) {}
  keys(): string[] {
    return this.relation ? [this.node.id, this.relation.id] : [this.node.id];
  }
  cursor(): string {
    return cursorOf(...this.keys());
  }
}

export interface PageArgs {
  readonly first?: number;
  readonly after?: string | null;
}

const isAfter = (keys: readonly string[], start: readonly string[]): boolean => {
  const at = keys.findIndex((key, i) => key !== start[i]);
  return at >= 0 && (keys[at] as string) > (start[at] ?? '');
};

/** By bisection, where the edges after the keys begin. */
function startOf<N extends Node>(edges: readonly Edge<N>[], keys: readonly string[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter((edges[middle] as Edge<N>).keys(), keys)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A page of edges that are sorted by their keys. */
export function pageOf<N extends Node>(all: readonly Edge<N>[], { first = 20, after }: PageArgs) {
  const start = after ? startOf(all, keysOf(after)) : 0;
  const edges = all.slice(start, start + first);
  return {
    edges,
    nodes: () => edges.map(({ node }) => node),
    pageInfo: { hasNextPage: start + first < all.length, endCursor: () => edges.at(-1)?.cursor() ?? null },
  };
}

/** Edges in the order of their keys. */
export const sorted = <N extends Node>(edges: readonly Edge<N>[]): Edge<N>[] =>
  [...edges].sort((a, b) => (isAfter(a.keys(), b.keys()) ? 1 : -1));
