import { useMemo, useRef } from 'react';
import { layOut, type Places } from './layout';
import { type Part, unite } from './model';

/**
 * A place for everything in the answers, one answer after another, so that an address with several opened is drawn as it
 * was when they were opened in turn. What has a place keeps it, for as long as the view is there.
 */
export function usePlaces(answers: readonly Part[], roots: readonly string[]): Places {
  const places = useRef<Places>(new Map());
  return useMemo(() => {
    for (let n = 1; n <= answers.length; n += 1)
      places.current = layOut(unite(answers.slice(0, n)), roots, places.current);
    return places.current;
  }, [answers, roots]);
}
