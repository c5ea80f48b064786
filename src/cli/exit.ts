import { BundleError } from '../bundle/faults';
import { ConfigError } from '../config';
import { LayoutError } from '../graph/plan';
import { StartError } from '../http/listen';
import { StoreError } from '../store/errors';

/** What a command ends with, so that scripts can tell why. */
export const EXIT = {
  OK: 0,
  /** The input has faults; each was told. */
  FAULTS: 1,
  /** The command was not written as it must be. */
  USAGE: 2,
  /** The database can't be reached, is held by another process, or is of a newer release. */
  UNAVAILABLE: 3,
  /** A fault of ours. */
  INTERNAL: 70,
} as const;

/** What an error makes a command end with. All but INTERNAL are reasons that the user can do something about. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof BundleError) return EXIT.FAULTS;
  if (error instanceof ConfigError || error instanceof StartError) return EXIT.USAGE;
  if (error instanceof StoreError || error instanceof LayoutError) return EXIT.UNAVAILABLE;
  return EXIT.INTERNAL;
}

/** What to print of an error: its message where that is enough, all of it where it is a fault of ours. */
export const toldOf = (error: Error): Error | string => (exitCodeOf(error) === EXIT.INTERNAL ? error : error.message);
