import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ExplorerSourceCountsDocument } from '../../../generated/graphql';
import { useLogQuery } from '../../api/query-log';
import { useAsOf } from '../../state/as-of';

/** How many statements of each kind. */
export interface Counts {
  readonly relations: number;
  readonly metrics: number;
  readonly events: number;
  readonly claims: number;
}

export const sum = ({ relations, metrics, events, claims }: Counts): number => relations + metrics + events + claims;

/** How much each document says, as it becomes known. The panel of queries shows the question for the first of them. */
export function useCounts(ids: readonly string[]): ReadonlyMap<string, Counts> {
  const client = useApolloClient();
  const [asOf] = useAsOf();
  const [counts, setCounts] = useState<ReadonlyMap<string, Counts>>(new Map());
  const [first] = ids;
  const key = ids.join(' ');
  useLogQuery(
    first === undefined
      ? undefined
      : {
          key: `counts ${first} ${asOf}`,
          document: ExplorerSourceCountsDocument,
          variables: { document: first, ...(asOf && { asOf }) },
        },
  );
  useEffect(() => {
    let wanted = true;
    const ask = async (document: string): Promise<void> => {
      const { data } = await client.query({ query: ExplorerSourceCountsDocument, variables: { document, asOf } });
      if (!data || !wanted) return;
      const found = {
        relations: data.relations.totalCount,
        metrics: data.metrics.totalCount,
        events: data.events.totalCount,
        claims: data.claims.totalCount,
      };
      setCounts((old) => new Map(old).set(document, found));
    };
    setCounts(new Map());
    // What can't be counted stays open: the list of documents tells of faults.
    for (const id of key.split(' ').filter(Boolean)) ask(id).catch(() => {});
    return () => {
      wanted = false;
    };
  }, [client, key, asOf]);
  return counts;
}
