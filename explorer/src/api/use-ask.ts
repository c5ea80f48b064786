import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import type { OperationDefinitionNode } from 'graphql';
import { useAsOf } from '../state/as-of';
import { useLogQuery } from './query-log';

export interface Asked<D> {
  /** The answer; while another is on its way, the one before. */
  readonly data: D | undefined;
  /** Whether `data` answers what was asked before, of another thing perhaps. */
  readonly stale: boolean;
  readonly loading: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** The variables of an operation, but for those that every view has. */
export type Own<V> = Omit<V, 'asOf'>;

/**
 * Runs a query as of the date of the page, and shows it in the panel of queries. With `null` for variables it does
 * nothing. The operation declares `$asOf: Date` and gives it to its root fields.
 */
export function useAsk<D, V extends OperationVariables>(
  document: TypedDocumentNode<D, V>,
  own: Own<V> | null,
): Asked<D> {
  const [asOf] = useAsOf();
  const variables = own === null ? null : ({ ...own, asOf } as unknown as V);
  const options = variables === null ? skipToken : { variables, notifyOnNetworkStatusChange: true };
  // The hook's types ask for what generic variables cannot prove.
  const { data, previousData, loading, error, refetch } = useQuery<D, V>(document, options as never);
  useLogQuery(
    variables === null
      ? undefined
      : { key: `${operationName(document)} ${JSON.stringify(variables)}`, document, variables: shown(variables) },
  );
  return {
    data: (data ?? (own === null ? undefined : previousData)) as D | undefined,
    stale: data === undefined,
    loading,
    error: error as Error | undefined,
    retry: () => void refetch().catch(() => {}),
  };
}

const operationName = (document: TypedDocumentNode<unknown, never>): string =>
  document.definitions.find((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition')?.name?.value ?? '';

/** Variables that say nothing are left out of what the panel shows. */
const shown = (variables: OperationVariables): Record<string, unknown> =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));
