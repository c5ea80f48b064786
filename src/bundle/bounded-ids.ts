/** The ids of a write as they are told: some of them, and how many there are. */

/** Ids told of each list of a write; the counts are exact. */
export const MOST_IDS = 1_000;

/** Some ids, and how many there are in all. */
export interface BoundedIds {
  readonly ids: readonly string[];
  readonly count: number;
  /** Whether there are more than the ids tell. */
  readonly truncated: boolean;
}

/** The first `most` of the ids. */
export const boundedIds = (ids: readonly string[], most = MOST_IDS): BoundedIds => ({
  ids: ids.slice(0, most),
  count: ids.length,
  truncated: ids.length > most,
});
