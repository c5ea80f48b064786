/** What is told of a write after its commit, to subscribers here and to other copies of the server. */
import type { Applied } from '../bundle/apply';
import type { WriteAction } from '../bundle/record';

/** Ids told of each list of a write; the counts are exact. */
export const MOST_IDS = 1_000;
/** Touched entities told of a write, for subscribers to be chosen by. */
const MOST_TOUCHED = 10_000;

/** Some ids, and how many there are in all. */
export interface BoundedIds {
  readonly ids: readonly string[];
  readonly count: number;
  /** Whether there are more than the ids tell. */
  readonly truncated: boolean;
}

export interface ChangeEvent {
  /** The id of the write. */
  readonly write: string;
  /** Of the graph, after the write. */
  readonly revision: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who, for people. */
  readonly by: string;
  readonly action: WriteAction;
  readonly bundle: string;
  readonly added: BoundedIds;
  readonly changed: BoundedIds;
  readonly removed: BoundedIds;
  /** The entities that are new, changed or gone, and those that new, changed or gone statements are about. */
  readonly touched: BoundedIds;
  /** What the ids of all touched entities start with, before the colon. */
  readonly prefixes: readonly string[];
}

/** What an id starts with, before the colon: "company" of "company:baidu". */
export const prefixOf = (id: string): string => id.slice(0, id.indexOf(':'));

const bounded = (ids: readonly string[], most: number): BoundedIds => ({
  ids: ids.slice(0, most),
  count: ids.length,
  truncated: ids.length > most,
});

/** What is told of an applied bundle; undefined when it changed nothing. */
export function eventOf({ write, revision, diff, touched }: Applied): ChangeEvent | undefined {
  if (!write) return undefined;
  const { id, at, by, action, bundle } = write;
  return {
    write: id,
    revision,
    at,
    by,
    action,
    bundle,
    added: bounded(diff.added, MOST_IDS),
    changed: bounded(diff.changed, MOST_IDS),
    removed: bounded(diff.removed, MOST_IDS),
    touched: bounded(touched, MOST_TOUCHED),
    prefixes: [...new Set(touched.map(prefixOf))],
  };
}
