import { useEffect } from 'react';
import { useAnchor } from './url';

/** Brings the fact that the address points at into view, once it is there. */
export function useScrollToAnchor(ready: boolean): void {
  const anchor = useAnchor();
  useEffect(() => {
    const element = ready && anchor ? document.getElementById(anchor) : null;
    element?.scrollIntoView({ block: element.tagName === 'SECTION' ? 'start' : 'center' });
  }, [ready, anchor]);
}
