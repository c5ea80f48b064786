/** Which changes a subscriber wants. Decided by ids alone: nothing is read from the database for those who don't. */
import { prefixOf } from '../ontology/ids';
import type { ChangeEvent } from './event';

export type Filter =
  | { readonly by: 'nothing' }
  /** What the ids of the kinds start with. */
  | { readonly by: 'kinds'; readonly prefixes: ReadonlySet<string> }
  | { readonly by: 'entities'; readonly ids: ReadonlySet<string> };

/** Whether a filter wants the entity of an id. */
export function wants(filter: Filter, id: string): boolean {
  if (filter.by === 'kinds') return filter.prefixes.has(prefixOf(id));
  return filter.by === 'nothing' || filter.ids.has(id);
}

/**
 * A test for the filters of an event's subscribers. A write that touches more entities than are told is taken to touch
 * all of the kinds it touches.
 */
export function matcher({ touched, prefixes }: ChangeEvent): (filter: Filter) => boolean {
  const ids = new Set(touched.ids);
  const touches = (id: string): boolean => ids.has(id) || (touched.truncated && prefixes.includes(prefixOf(id)));
  return (filter) => {
    if (filter.by === 'kinds') return prefixes.some((prefix) => filter.prefixes.has(prefix));
    if (filter.by === 'nothing') return true;
    for (const id of filter.ids) if (touches(id)) return true;
    return false;
  };
}
