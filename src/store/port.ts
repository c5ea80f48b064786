/**
 * The one door to the database. Everything above speaks Cypher text and plain values; what differs between the
 * databases stays behind this interface.
 */

/** What comes out of a database and goes in: no driver's own types. Integers beyond 2^53 are bigint. */
export type Value = string | number | bigint | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;
export type Params = Readonly<Record<string, unknown>>;

/** A statement that may be sent together with others. It has all that it depends on in parameters, and no columns but these. */
export interface Statement {
  readonly text: string;
  readonly params: Params;
  /** The names of what its last RETURN gives. */
  readonly columns: readonly string[];
}

/** What one database can do and another can't, as far as statements are written for it. */
export interface Abilities {
  /** Whether pages are read in the order of an index, so that what follows a page is not looked at. */
  readonly ordered: boolean;
  /** Whether what a condition counts may be found by several clauses. */
  readonly clauses: boolean;
  /** Whether a relation is found by its id, in the index of its type. */
  readonly relationIds: boolean;
}

/** Of a database that can do all. */
export const ABLE: Abilities = { ordered: true, clauses: true, relationIds: true };
/** Of one that has indexes of nodes alone, and none in an order. */
export const PLAIN: Abilities = { ordered: false, clauses: false, relationIds: false };

/** Reads of one request: they see one revision of the graph where the database can, and never an older one. */
export interface Reader {
  readonly can: Abilities;
  /** Runs one read-only statement and returns its rows, keyed by column. */
  run<R = Row>(text: string, params?: Params): Promise<R[]>;
  /**
   * As `run`; what other requests ask in the same words just now may be sent along with it, where that is faster. Those who
   * ask the very same may share rows.
   */
  ask<R = Row>(statement: Statement): Promise<readonly R[]>;
  /**
   * Runs a read-only statement over `$ids` and returns its rows by their column `id`. What other requests look up in the same
   * words just now may be read along with it, so rows of ids that were not asked for may be there as well.
   */
  lookup<R = Row>(text: string, ids: readonly string[], params?: Params): Promise<ReadonlyMap<string, R>>;
  /**
   * These properties, in this order, of the entities whose search text holds at least one of the tokens, best first by the
   * database's own ranking. Tokens are lower-case ASCII letters and digits (see graph/search).
   */
  search(tokens: readonly string[], limit: number, properties: readonly string[]): Promise<(readonly Value[])[]>;
  /**
   * The ids that `find` reads, kept as long as the graph stands as this reader sees it. Undefined when that is asked for the
   * first time, and where pages are read in the order of an index: then it is not worth it.
   */
  kept(name: string, find: () => Promise<readonly string[]>): Promise<readonly string[] | undefined>;
  /** Whether all that was read so far, if anything, is of this revision; false where that can't be told. */
  readAt(revision: string): boolean;
  /** Gives back what the reader holds. Running on a closed reader is an error. */
  close(): Promise<void>;
}

/** A transaction that writes. It commits when the function given to `write` resolves, and rolls back when it throws. */
export interface Transaction {
  readonly can: Abilities;
  run<R = Row>(text: string, params?: Params): Promise<R[]>;
  /** As `run`, for what only reads; what is asked for in one go may be sent as one, where that is faster. */
  ask<R = Row>(statement: Statement): Promise<R[]>;
}

/** What can be read from, whether it also writes or not. */
export type Asks = Pick<Reader, 'can' | 'run' | 'ask'>;

/** What must be looked up fast, and what must be unique. */
export interface IndexPlan {
  readonly unique: readonly { readonly label: string; readonly property: string }[];
  readonly range: readonly { readonly label: string; readonly property: string }[];
  /** By parts of texts. */
  readonly parts: readonly { readonly label: string; readonly property: string }[];
  /** Of relationships, by their type. */
  readonly ofRelations: readonly { readonly type: string; readonly property: string }[];
  /** The index behind `Reader.search`: full text over one property whose tokens are separated by spaces. */
  readonly fullText: { readonly label: string; readonly property: string };
}

export interface Store {
  /** The database and its version, for people: "Grafeo 0.6.0", "Neo4j 5.26.20 community". */
  readonly engine: string;
  /** Where the data is, for people: a folder, "memory", or an address without credentials. */
  readonly location: string;
  reader(): Reader;
  /** Runs `work` in one transaction: all of it or nothing. Transient failures are retried, so `work` may run again. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Names what the database holds: another name after every commit, whoever writes. What is read from then on is of this
   * revision or a later one. At most so old, and never older than what this store has written; Infinity takes what is known.
   */
  revision(staleMs: number): string | Promise<string>;
  /** Creates what is missing of the plan and waits until it can be used. Safe to repeat. */
  prepare(plan: IndexPlan): Promise<void>;
  /** Resolves when the database answers; rejects with StoreError UNAVAILABLE when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Told of every statement run, for tests, logs and benchmarks. */
export type Trace = (statement: { readonly text: string; readonly params: Params }) => void;
