/** Walks a connection to its end, page by page, and checks what each page says of itself. */
export interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** All nodes in their order. `between` runs between pages, for tests that change the graph meanwhile. */
export async function walk<N>(
  side: 'first' | 'last',
  size: number,
  load: (bounds: Readonly<Record<string, unknown>>) => Promise<Page<N>>,
  between: () => Promise<void> = async () => undefined,
): Promise<N[]> {
  const nodes: N[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 1000; pages++) {
    const bound = cursor === null ? {} : { [side === 'first' ? 'after' : 'before']: cursor };
    const page: Page<N> = await load({ [side]: size, ...bound });
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    const [more, behind] = side === 'first' ? [hasNextPage, hasPreviousPage] : [hasPreviousPage, hasNextPage];
    expect(behind).toBe(cursor !== null);
    if (side === 'first') nodes.push(...page.nodes);
    else nodes.unshift(...page.nodes);
    if (!more) return nodes;
    expect(page.nodes).toHaveLength(size);
    cursor = side === 'first' ? endCursor : startCursor;
    await between();
  }
  throw new Error('Expected the walk to end, got 1,000 pages.');
}
