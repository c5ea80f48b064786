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
  /** Stopped by whoever started it, before it was done: what shells say of Ctrl-C. */
  STOPPED: 130,
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

/** What a process is given, after it has failed, to get rid of what it holds open. */
const LINGER_MS = 1_000;

/** Ends a command with an error: tells it, and ends the process even if a database that froze keeps connections open. */
export function endWith(error: Error): void {
  process.exitCode = exitCodeOf(error);
  console.error(toldOf(error));
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
