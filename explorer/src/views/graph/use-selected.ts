import { useEffect, useState } from 'react';
import { useParam } from '../../state/url';

/** Arrow keys select many in a row, and browsers let an address change only so often: it follows after this pause. */
const PAUSE_MS = 250;

/** The id of the entity or link that is selected; '' for none. The address follows, without a step of history. */
export function useSelected(): readonly [string, (id: string) => void] {
  const [param, setParam] = useParam('selected');
  const [selected, setSelected] = useState(param);
  // Back, forward and links change the address.
  useEffect(() => setSelected(param), [param]);
  useEffect(() => {
    if (selected === param) return;
    const timer = setTimeout(() => setParam(selected, { replace: true }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [selected, param, setParam]);
  return [selected, setSelected];
}
