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
