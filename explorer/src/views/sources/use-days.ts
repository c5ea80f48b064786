import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ExplorerDaysDocument } from '../../../generated/graphql';

/** Days found at most, the latest. */
export const MOST_DAYS = 60;
const LAST_DAY = '9999-12-31';

/** The days on which documents brought something, the first first; whatever the date of the page. Undefined until known. */
export function useDays(): readonly string[] | undefined {
  const client = useApolloClient();
  const [days, setDays] = useState<readonly string[]>();
  useEffect(() => {
    let wanted = true;
    const walk = async (): Promise<void> => {
      const found = new Set<string>();
      for (let until: string | undefined = LAST_DAY; until && found.size < MOST_DAYS; ) {
        const { data } = await client.query({
          query: ExplorerDaysDocument,
          variables: { until },
          // The answers are those of today, and must not mix with what is known as of another date.
          fetchPolicy: 'no-cache',
        });
        const nodes: readonly { readonly recordedOn: string }[] = data?.changes.nodes ?? [];
        for (const { recordedOn } of nodes) found.add(recordedOn);
        const oldest: string | undefined = nodes.at(-1)?.recordedOn;
        until = oldest && dayBefore(oldest);
      }
      if (wanted) setDays([...found].sort().slice(-MOST_DAYS));
    };
    // Without them the page has its field for the date.
    walk().catch(() => {});
    return () => {
      wanted = false;
    };
  }, [client]);
  return days;
}

const DAY_MS = 86_400_000;
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
