import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import {
  ExplorerSourceStatementsDocument,
  type ExplorerSourceStatementsQuery,
  type StatementLineFragment,
} from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { useAsOf } from '../../state/as-of';
import { type Counts, sum } from './use-counts';

const KINDS = ['relations', 'metrics', 'events', 'claims'] as const;
/** The largest page that the API gives. */
const PAGE = 100;

export interface Statements {
  /** Undefined until the first have come. */
  readonly statements: readonly StatementLineFragment[] | undefined;
  /** How many there are of each kind, shown or not. */
  readonly totals: Counts;
  readonly total: number;
  readonly error: Error | undefined;
  readonly retry: () => void;
  /** Gets more of each kind; undefined when there is none. */
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
}

/** What a document says, a page of each kind at a time. */
export function useStatements(document: string): Statements {
  const client = useApolloClient();
  const [asOf] = useAsOf();
  const first = useAsk(ExplorerSourceStatementsDocument, {
    document,
    first: PAGE,
    relations: true,
    metrics: true,
    events: true,
    claims: true,
  });
  const key = `${document} ${asOf}`;
  const [later, setLater] = useState<{
    readonly key: string;
    readonly answers: readonly ExplorerSourceStatementsQuery[];
  }>({ key, answers: [] });
  const [loadingMore, setLoadingMore] = useState(false);
  const [laterError, setLaterError] = useState<Error>();
  const answers = first.data && !first.stale ? [first.data, ...(later.key === key ? later.answers : [])] : [];
  const lastOf = (kind: (typeof KINDS)[number]) => answers.findLast((answer) => answer[kind])?.[kind]?.pageInfo;
  const open = KINDS.filter((kind) => lastOf(kind)?.hasNextPage);
  const more = async (): Promise<void> => {
    setLoadingMore(true);
    setLaterError(undefined);
    try {
      const { data } = await client.query({
        query: ExplorerSourceStatementsDocument,
        variables: {
          document,
          asOf,
          first: PAGE,
          relations: open.includes('relations'),
          metrics: open.includes('metrics'),
          events: open.includes('events'),
          claims: open.includes('claims'),
          relationsAfter: lastOf('relations')?.endCursor ?? null,
          metricsAfter: lastOf('metrics')?.endCursor ?? null,
          eventsAfter: lastOf('events')?.endCursor ?? null,
          claimsAfter: lastOf('claims')?.endCursor ?? null,
        },
      });
      if (data) setLater((old) => ({ key, answers: [...(old.key === key ? old.answers : []), data] }));
    } catch (error) {
      setLaterError(error as Error);
    } finally {
      setLoadingMore(false);
    }
  };
  const totalOf = (kind: (typeof KINDS)[number]) => answers[0]?.[kind]?.totalCount ?? 0;
  const totals = {
    relations: totalOf('relations'),
    metrics: totalOf('metrics'),
    events: totalOf('events'),
    claims: totalOf('claims'),
  };
  return {
    statements:
      answers.length > 0
        ? answers.flatMap((answer) =>
            KINDS.flatMap((kind): readonly StatementLineFragment[] => answer[kind]?.nodes ?? []),
          )
        : undefined,
    totals,
    total: sum(totals),
    error: first.error ?? laterError,
    retry: first.error ? first.retry : () => void more(),
    more: open.length > 0 ? () => void more() : undefined,
    loadingMore,
  };
}
