/**
 * The failures that a database can answer with, as far as anyone above needs to tell them apart.
 * UNAVAILABLE: it can't be reached, or is shutting down; nothing was written, and trying later may help.
 * UNCERTAIN: it went away while a commit was under way: the graph has all of that transaction, or nothing of it.
 * FULL: its disk is full; nothing was written, and reads go on.
 * TOO_SLOW: it took longer over a question than it may; trying again won't help, asking for less will.
 * TOO_DEEP: the question is nested deeper than it reads; asking in several steps helps.
 * CONFLICT: a unique key is taken.
 * LOCKED: another process holds the database file.
 * INVALID: the statement or its parameters are wrong; a fault of ours.
 */
export type StoreErrorCode =
  | 'UNAVAILABLE'
  | 'UNCERTAIN'
  | 'FULL'
  | 'TOO_SLOW'
  | 'TOO_DEEP'
  | 'CONFLICT'
  | 'LOCKED'
  | 'INVALID';

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
