import { useParam } from '../../state/url';

/** The largest comparison that is asked for: each subject by each measure. */
export const MOST_SUBJECTS = 12;
export const MOST_MEASURES = 8;

/** In the address of a list that was emptied: without a list there is the one to begin with. */
const EMPTY = 'none';

export interface List {
  readonly items: readonly string[];
  readonly full: boolean;
  readonly add: (item: string) => void;
  readonly remove: (item: string) => void;
}

/** A list of ids in the address, "a,b"; `fallback` when the address has none. */
export function useList(name: string, most: number, fallback: readonly string[]): List {
  const [param, set] = useParam(name);
  const given = param === EMPTY ? [] : [...new Set(param.split(',').filter(Boolean))].slice(0, most);
  const items = param === '' ? fallback : given;
  return {
    items,
    full: items.length >= most,
    add: (item) => {
      if (!items.includes(item) && items.length < most) set([...items, item].join(','));
    },
    remove: (item) => set(items.filter((one) => one !== item).join(',') || EMPTY),
  };
}
