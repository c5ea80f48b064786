import type { GrafeoError } from '@grafeo-db/js';
import { StoreError } from './errors';

/** Grafeo wraps the system's errors into text: ENOSPC and EDQUOT by their numbers on Linux, and ENOSPC by its number on Windows. */
const NO_SPACE = /No space left on device|\(os error (28|122|112)\)/;
/** The commit is in the log, but the log could not be made durable. */
const OUTCOME_UNKNOWN = /\bGRAFEO-T010\b/;
/** An earlier failure keeps the log closed until the database is opened again. */
const LOG_CLOSED = /\bGRAFEO-T011\b/;
/** A syntax error as others, of a statement whose parts stand one inside the other too often. */
const TOO_DEEP = /Maximum nesting depth/;
/** Input and output, which Grafeo puts under 22000, the class of data exceptions. */
const SYSTEM = /\bGRAFEO-(T009|X003)\b/;

/**
 * Grafeo's error as the port's, by its GQLSTATUS (ISO/IEC 39075, clause 23), and where that tells too little by its text.
 * @param place the folder that holds the data, or "memory".
 */
export function fromGrafeoError(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  const { gqlStatus = '', message } = error as GrafeoError;
  const { fault, code } = kindOf(gqlStatus, message);
  return new StoreError(code, fault?.(place, message) ?? message, { cause: error });
}

interface KindOfError {
  readonly code: StoreError['code'];
  /** Absent: Grafeo's own message says enough. */
  readonly fault?: (place: string, message: string) => string;
}

function kindOf(gqlStatus: string, message: string): KindOfError {
  if (OUTCOME_UNKNOWN.test(message)) return { code: 'UNCERTAIN', fault: uncertain };
  if (LOG_CLOSED.test(message)) return { code: 'UNAVAILABLE', fault: logClosed };
  if (NO_SPACE.test(message)) return { code: 'FULL', fault: full };
  if (SYSTEM.test(message)) return { code: 'UNAVAILABLE', fault: unwritable };
  // G2000, "graph type violation", is all that a unique constraint answers with; we have no other constraints.
  if (gqlStatus === 'G2000') return { code: 'CONFLICT' };
  if (TOO_DEEP.test(message)) return { code: 'TOO_DEEP' };
  // 22: data exception, 42: syntax error or access rule violation.
  if (/^(22|42)/.test(gqlStatus)) return { code: 'INVALID' };
  return { code: 'UNAVAILABLE' };
}

const FREE_SPACE = 'Free space there, or move the folder and set ASTERISM_DATA_DIR to its new place; then do it again.';

const full = (place: string): string =>
  `Expected room on the disk of ${place} for what is to be written, got none: it is full. Nothing of this was written, ` +
  `and what was before stands. ${FREE_SPACE}`;

const unwritable = (place: string, message: string): string =>
  `Expected to write to ${place}, but the system refused (${message}). Nothing of this was written, and what was before ` +
  'stands. Look at that disk and its permissions, then do it again.';

const uncertain = (place: string, message: string): string =>
  `Expected the disk of ${place} to keep what was written to it, but it did not confirm that (${message}). Whether this ` +
  'is in the graph shows once it is opened again. Look at that disk, start again, and do it again: what is there already is left as it is.';

const logClosed = (place: string, message: string): string =>
  `Expected the log in ${place} to take a write, but it is closed after an earlier failure (${message}). Nothing of this ` +
  'was written; reads go on. Look at that disk, then start again.';

/** The commit is in the log, and the system could not put the log on the disk. */
export const unconfirmed = (folder: string, error: Error): StoreError =>
  new StoreError('UNCERTAIN', uncertain(folder, error.message), { cause: error });

/** Nothing is written after that: a disk that refused once may confirm later what it never got. */
export const closedLog = (folder: string, error: Error): StoreError =>
  new StoreError('UNAVAILABLE', logClosed(folder, error.message), { cause: error });

/** What was written stands in the log; only the tidying up that goes with closing has failed. */
export function fromCloseError(folder: string, error: unknown): StoreError {
  const { message } = error as Error;
  const code = NO_SPACE.test(message) ? 'FULL' : 'UNAVAILABLE';
  const why = code === 'FULL' ? 'its disk is full' : message;
  return new StoreError(
    code,
    `Expected to fold the log in ${folder} into its file when closing, but could not: ${why}. Nothing is lost: the log has ` +
      'all that was written, and is read when the folder is opened again. Free space there, or look at that disk.',
    { cause: error },
  );
}

/** Why a folder could not be opened. Grafeo has no code for a lock, so that one is told by its text. */
export function fromOpenError(folder: string, error: unknown): StoreError {
  const { message } = error as Error;
  if (NO_SPACE.test(message)) {
    return new StoreError(
      'FULL',
      `Expected room on the disk of ${folder} to open the graph there, got none: it is full. ${FREE_SPACE}`,
      { cause: error },
    );
  }
  if (/\block(ed)?\b/i.test(message) && !/os error/.test(message)) {
    return new StoreError(
      'LOCKED',
      `The data folder ${folder} is in use by another process. Expected to be its only user: ` +
        'stop the other process, choose another folder, or use Neo4j to share one graph between processes.',
      { cause: error },
    );
  }
  return new StoreError('UNAVAILABLE', `The data folder ${folder} could not be opened: ${message}`, { cause: error });
}
