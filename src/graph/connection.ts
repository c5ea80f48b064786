/** Rows of a page as a Relay connection. */
import type { PageStatement } from './cypher';
import type { NodeRow, RelationRow } from './rows';

export class Edge<N extends NodeRow> {
  constructor(
    readonly node: N,
    /** The relation that leads to the node; absent where there is none. */
    readonly relation: RelationRow | undefined,
    /** Gives the place of the edge; called only when a client asks for it. */
    private readonly place: () => string,
  ) {}

  get cursor(): string {
    return this.place();
  }
}

export interface Connection<N extends NodeRow> {
  readonly edges: readonly Edge<N>[];
  readonly nodes: readonly N[];
  readonly pageInfo: PageInfoRow;
  /** Only when it was asked for. */
  readonly totalCount: number | undefined;
}

export class PageInfoRow {
  constructor(
    private readonly edges: readonly { readonly cursor: string }[],
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges[this.edges.length - 1]?.cursor ?? null;
  }
}

/** `edges` in the order asked from the database, at most one more than the page's size. */
export function connectionOf<N extends NodeRow, E extends Edge<N>>(
  edges: E[],
  { size, backward, bounded }: Pick<PageStatement, 'size' | 'backward' | 'bounded'>,
  totalCount: number | undefined,
): Connection<N> {
  const more = edges.length > size;
  const page = edges.slice(0, size);
  if (backward) page.reverse();
  return {
    edges: page,
    nodes: page.map(({ node }) => node),
    pageInfo: new PageInfoRow(page, backward ? bounded.before : more, backward ? more : bounded.after),
    totalCount,
  };
}
