import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useAsOf } from '../state/as-of';
import { type Own, useAsk } from './use-ask';

export interface Page<N> {
  readonly totalCount?: number;
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Pages<N> {
  /** What has come so far, the same list until more comes; undefined before the first page. */
  readonly nodes: readonly N[] | undefined;
  /** How many there are in all; undefined where the operation doesn't ask for that. */
  readonly total: number | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
  /** Gets the next page; undefined when there is none. */
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
  /** Gets whatever has not come yet, for the list as a whole; it is not added to what is shown. */
  readonly whole: () => Promise<readonly N[]>;
}

/** A connection a page at a time, each added to those before. The operation takes `$after: String`. */
export function usePages<D, V extends OperationVariables, N>(
  document: TypedDocumentNode<D, V>,
  own: Omit<Own<V>, 'after'> | null,
  pageOf: (data: D) => Page<N> | null | undefined,
): Pages<N> {
  const client = useApolloClient();
  const [asOf] = useAsOf();
  const first = useAsk(document, own as Own<V> | null);
  const key = JSON.stringify([own, asOf]);
  const [later, setLater] = useState<{ readonly key: string; readonly pages: readonly Page<N>[] }>({ key, pages: [] });
  const [loadingMore, setLoadingMore] = useState(false);
  const [laterError, setLaterError] = useState<Error>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has its own faults
  useEffect(() => setLaterError(undefined), [key]);

  const firstPage = first.data && pageOf(first.data);
  const pages = useMemo(
    () => (firstPage ? [firstPage, ...(later.key === key ? later.pages : [])] : []),
    [firstPage, later, key],
  );
  const nodes = useMemo(() => pages.flatMap((page) => page.nodes), [pages]);
  const last = pages.at(-1);
  const after = async (page: Page<N>): Promise<Page<N> | undefined> => {
    const variables = { ...own, asOf, after: page.pageInfo.endCursor } as unknown as V;
    const { data } = await client.query<D, V>({ query: document, variables } as never);
    return (data && pageOf(data as D)) ?? undefined;
  };
  const more = async (): Promise<void> => {
    if (!last) return;
    setLoadingMore(true);
    setLaterError(undefined);
    try {
      const page = await after(last);
      if (page) setLater((old) => ({ key, pages: [...(old.key === key ? old.pages : []), page] }));
    } catch (error) {
      setLaterError(error as Error);
    } finally {
      setLoadingMore(false);
    }
  };
  const whole = async (): Promise<readonly N[]> => {
    const all = [...nodes];
    let page = last;
    while (page?.pageInfo.hasNextPage) {
      page = await after(page);
      all.push(...(page?.nodes ?? []));
    }
    return all;
  };
  return {
    nodes: firstPage ? nodes : undefined,
    total: firstPage?.totalCount,
    error: first.error ?? laterError,
    retry: first.error ? first.retry : () => void more(),
    more: last?.pageInfo.hasNextPage ? () => void more() : undefined,
    loadingMore,
    whole,
  };
}
