import { useEffect } from 'react';

/** What every section of the page is given. */
export interface SectionProps {
  /** The entity. */
  readonly id: string;
  /** How many there are to show. */
  readonly total: number;
  /** Called when the first of them have come. */
  readonly ready: () => void;
}

export function useReady(here: boolean, ready: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once is enough
  useEffect(() => {
    if (here) ready();
  }, [here]);
}
