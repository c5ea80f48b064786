import { useMemo } from 'react';
import { useParam } from '../../state/url';
import type { Hidden } from './model';

export type Facet = keyof Hidden;

/** The names of the parameters: lists with commas between. */
const PARAMS: Readonly<Record<Facet, string>> = {
  kinds: 'hideKinds',
  types: 'hideTypes',
  certainties: 'hideCertainties',
  documents: 'hideDocuments',
};

export const listed = (param: string): string[] => param.split(',').filter(Boolean);

/** What the address leaves out of the graph, and how to leave out something else, or take it in again. */
export function useHidden(): readonly [Hidden, (facet: Facet, value: string) => void] {
  const kinds = useParam(PARAMS.kinds);
  const types = useParam(PARAMS.types);
  const certainties = useParam(PARAMS.certainties);
  const documents = useParam(PARAMS.documents);
  const hidden = useMemo(
    () => ({
      kinds: new Set(listed(kinds[0])),
      types: new Set(listed(types[0])),
      certainties: new Set(listed(certainties[0])),
      documents: new Set(listed(documents[0])),
    }),
    [kinds[0], types[0], certainties[0], documents[0]],
  );
  const facets = { kinds, types, certainties, documents };
  const toggle = (facet: Facet, value: string): void => {
    const [param, set] = facets[facet];
    const values = listed(param);
    set((values.includes(value) ? values.filter((each) => each !== value) : [...values, value]).join(','));
  };
  return [hidden, toggle];
}
