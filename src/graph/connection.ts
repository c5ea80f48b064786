/** Rows of a page as a Relay connection. */
import { encodeCursor } from './cursor';
import type { PageStatement } from './cypher';
import type { NodeRow, RelationRow } from './rows';
import type { SortKey } from './sources';

export class Edge<N extends NodeRow> {
  constructor(
    readonly node: N,
    /** The relation that leads to the node; absent where there is none. */
    readonly relation: RelationRow | undefined,
    private readonly order: readonly SortKey[],
  ) {}

  get cursor(): string {
    return encodeCursor(this.order.map(({ of }) => of(this.node, this.relation)));
  }
}

export interface Connection<N extends NodeRow> {
  readonly edges: readonly Edge<N>[];
  readonly nodes: readonly N[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Only when it was asked for. */
  readonly totalCount: number | undefined;
}

/** `edges` in the order asked from the database, at most one more than the page's size. */
export function connectionOf<N extends NodeRow>(
  edges: Edge<N>[],
  { size, backward, bounded }: Pick<PageStatement, 'size' | 'backward' | 'bounded'>,
  totalCount: number | undefined,
): Connection<N> {
  const more = edges.length > size;
  const page = edges.slice(0, size);
  if (backward) page.reverse();
  return {
    edges: page,
    nodes: page.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backward ? bounded.before : more,
      hasPreviousPage: backward ? more : bounded.after,
      startCursor: page[0]?.cursor ?? null,
      endCursor: page[page.length - 1]?.cursor ?? null,
    },
    totalCount,
  };
}
