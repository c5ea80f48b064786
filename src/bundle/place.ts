/** Where in a bundle an id stands, for faults that only the graph shows. */
import { faultAt } from './faults';
import type { FaultOf } from './refuse';
import type { Bundle, Placed } from './types';

/** Faults at the records of a bundle that have the ids. */
export function faultsIn(bundle: Bundle): FaultOf {
  const key = (record: object): string => ('statement' in record ? 'statement' : 'from' in record ? 'from' : 'id');
  const placed = (id: string | undefined): Placed<object> | undefined =>
    id === undefined
      ? undefined
      : [
          ...[...bundle.entities.values()].flat(),
          ...bundle.measures,
          ...bundle.metrics,
          ...bundle.events,
          ...bundle.claims,
          ...bundle.retractions,
          ...bundle.redirects,
        ].find(({ record }) => (record as Record<string, unknown>)[key(record)] === id);
  return (message, id) => {
    const at = placed(id);
    return at ? faultAt(at, key(at.record), message) : { file: bundle.folder, line: 0, message };
  };
}
