/** What is told of a write after its commit, to subscribers here and to other copies of the server. */
import type { Applied } from '../bundle/apply';
import { type BoundedIds, boundedIds } from '../bundle/bounded-ids';
import type { WriteAction } from '../bundle/record';
import { prefixOf } from '../ontology/ids';

/** Touched entities told of a write, for subscribers to be chosen by. */
const MOST_TOUCHED = 10_000;

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
    added: boundedIds(diff.added),
    changed: boundedIds(diff.changed),
    removed: boundedIds(diff.removed),
    touched: boundedIds(touched, MOST_TOUCHED),
    prefixes: [...new Set(touched.map(prefixOf))],
  };
}
