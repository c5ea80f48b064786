/**
 * The failures that a database can answer with, as far as anyone above needs to tell them apart.
 * UNAVAILABLE: it can't be reached, or is shutting down; trying later may help.
 * CONFLICT: a unique key is taken.
 * LOCKED: another process holds the database file.
 * INVALID: the statement or its parameters are wrong; a fault of ours.
 */
export type StoreErrorCode = 'UNAVAILABLE' | 'CONFLICT' | 'LOCKED' | 'INVALID';

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
