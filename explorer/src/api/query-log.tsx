/** Which queries the page stands on at the moment, for the panel that shows them. */
import type { DocumentNode } from 'graphql';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export interface LoggedQuery {
  readonly key: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Log {
  readonly add: (query: LoggedQuery) => void;
  readonly remove: (key: string) => void;
}

const LogContext = createContext<Log>({ add: () => {}, remove: () => {} });
const QueriesContext = createContext<readonly LoggedQuery[]>([]);

export function QueryLogProvider({ children }: { children: ReactNode }) {
  const [queries, setQueries] = useState<readonly LoggedQuery[]>([]);
  const log = useMemo<Log>(
    () => ({
      add: (query) => setQueries((all) => [...all.filter(({ key }) => key !== query.key), query]),
      remove: (key) => setQueries((all) => all.filter((query) => query.key !== key)),
    }),
    [],
  );
  return (
    <LogContext.Provider value={log}>
      <QueriesContext.Provider value={queries}>{children}</QueriesContext.Provider>
    </LogContext.Provider>
  );
}

/** Shows the query in the panel for as long as the component is there. */
export function useLogQuery(query: LoggedQuery | undefined): void {
  const { add, remove } = useContext(LogContext);
  const key = query?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names document and variables
  useEffect(() => {
    if (!query || !key) return;
    add(query);
    return () => remove(key);
  }, [key, add, remove]);
}

export const useLoggedQueries = (): readonly LoggedQuery[] => useContext(QueriesContext);
