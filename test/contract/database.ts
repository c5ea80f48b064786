import type { Params, Store, Trace } from '../../src/store/port';

/** A database to hold to the contract. */
export interface TestedDatabase {
  /** A store to do with as you like, without what other tests made; close it. */
  open(trace?: Trace): Promise<Store>;
  /** As `open`, of a database that is empty and has no index or constraint. */
  openBare(): Promise<Store>;
  /** The plan that the database makes for a statement, as text. */
  explain(store: Store, text: string, params: Params): Promise<string>;
  /** How a look-up by an index reads in a plan. */
  indexSeek(property: string): RegExp;
}

/** What a subject of the contract works with: `store` is prepared, and emptied before each test. */
export interface Subject {
  readonly store: Store;
  readonly database: TestedDatabase;
}

export async function read<R>(store: Store, text: string, params: Params = {}): Promise<R[]> {
  const reader = store.reader();
  try {
    return await reader.run<R>(text, params);
  } finally {
    await reader.close();
  }
}

export const write = (store: Store, text: string, params: Params = {}): Promise<unknown> =>
  store.write((tx) => tx.run(text, params));

/** The error a promise fails with, so that its code and message can be looked at together. */
export async function failure(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error('Expected a failure, but it succeeded.');
}
