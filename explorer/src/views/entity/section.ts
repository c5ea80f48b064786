import { useEffect } from 'react';

/** What every section of the page is given. */
export interface SectionProps {
  /** The entity. */
  readonly id: string;
  /** How many there are to show. */
  readonly total: number;
  /** Called when the first of them have come, and again when more have. */
  readonly ready: () => void;
}

/** Tells how many are there; `shown` is undefined before the first have come. */
export function useReady(shown: number | undefined, ready: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once for each number
  useEffect(() => {
    if (shown !== undefined) ready();
  }, [shown]);
}
