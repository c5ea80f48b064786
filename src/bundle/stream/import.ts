/** Imports a bundle of any size: checked first, then written part by part, in memory that does not grow with it. */
import type { Store } from '../../store/port';
import type { Applied } from '../apply';
import { type Author, UNNAMED } from '../record';
import { checkSource } from './check-source';
import { PART_SIZE, type PartSize } from './part';
import type { RecordSource } from './source';
import type { Watch } from './watch';
import { writeSource } from './write-source';

export interface StreamOptions {
  readonly dryRun?: boolean;
  readonly author?: Author;
  readonly size?: PartSize;
  readonly watch?: Watch;
  /** When it is aborted, the part under way is written and no other begun. */
  readonly signal?: AbortSignal;
  /** Told of each transaction once it is committed. */
  readonly onWrite?: (applied: Applied) => void;
}

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface StreamApplied {
  readonly bundle: string;
  /** Whether anything was written, or would be. */
  readonly changed: boolean;
  /** How many the bundle has. */
  readonly entities: number;
  readonly statements: number;
  /** How many entities, measures and statements were written by this run, or would be. */
  readonly diff: Counts;
  /** Records that an earlier run that was broken off had written. */
  readonly continuedAfter: number;
}

/**
 * Brings the graph to what the source says, a transaction a part. Broken off, it is continued by running it again. A
 * source that can be read again is checked as a whole before anything is written; standard input part by part.
 *
 * A dry run writes nothing: it checks, and compares what is there.
 * @throws BundleError with the faults found. Where parts were written before, they stay.
 * @throws Stopped when the signal ended it.
 */
export async function importStream(
  store: Store,
  source: RecordSource,
  { dryRun = false, author = UNNAMED, size = PART_SIZE, watch, signal, onWrite }: StreamOptions = {},
): Promise<StreamApplied> {
  const job = {
    store,
    source,
    author,
    size,
    ...(watch && { watch }),
    ...(signal && { signal }),
    ...(onWrite && { onWrite }),
  };
  if (source.once && !dryRun) return writeSource(job);
  const checked = await checkSource({ ...job, compare: dryRun });
  if (checked.result) return checked.result;
  return writeSource(job, checked);
}
