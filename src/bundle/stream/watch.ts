/** Who is told how far an import is. */
export interface Watch {
  /** A reading of the source begins. */
  readonly begin: (phase: Phase, total: Total) => void;
  /** How much of it is done. */
  readonly at: (done: Done) => void;
  readonly end: () => void;
}

/** CHECK writes nothing; READ checks and writes; WRITE has been checked; REMOVE comes last and counts what it removed. */
export type Phase = 'CHECK' | 'READ' | 'WRITE' | 'REMOVE';

export interface Total {
  readonly rows?: number;
  readonly bytes?: number;
}

export interface Done {
  readonly rows: number;
  /** Of the source, where a reading is under way. */
  readonly bytes: number;
}

/** Ended by who started it, between two parts. */
export class Stopped extends Error {
  constructor() {
    super('Stopped. What was written stays; run the same import again to go on.');
    this.name = 'Stopped';
  }
}
