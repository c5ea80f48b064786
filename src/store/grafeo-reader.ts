/** Readers of the embedded database: each sees one snapshot of the graph. */
import type { Transaction } from '@grafeo-db/js';
import { StoreError } from './errors';
import { byId, createGather, keyOf } from './gather';
import type { Params, Reader, Row } from './port';

export interface ReadersOptions {
  /** Begins a transaction on the graph as it is. It doesn't hold up writers. */
  readonly begin: () => Transaction;
  /** Names the graph as it is. */
  readonly revision: () => string;
  /** Runs one statement; `on` is called only once all is known to be right. */
  readonly run: (on: () => Transaction, text: string, params: Params) => Promise<Row[]>;
  readonly search: <R>(run: Reader['run'], tokens: readonly string[], limit: number) => Promise<R[]>;
}

/** A snapshot that several may hold: the last to give it back ends it. */
class Snapshot {
  private holders = 0;

  constructor(
    readonly revision: string,
    readonly tx: Transaction,
  ) {}

  hold(): this {
    this.holders++;
    return this;
  }

  release(): void {
    if (--this.holders === 0 && this.tx.isActive) this.tx.rollback();
  }
}

interface Found {
  readonly snapshot: Snapshot;
  readonly rows: ReadonlyMap<string, Row>;
}

export function createReaders({ begin, revision, run: runOn, search }: ReadersOptions): () => Reader {
  const gather = createGather<Found>();
  const snapshotNow = (): Snapshot => new Snapshot(revision(), begin()).hold();

  /** Statements on one snapshot take turns, so what is looked up together has one of its own, which those who asked then hold. */
  async function lookUp(text: string, params: Params): Promise<Found> {
    const snapshot = snapshotNow();
    try {
      return { snapshot, rows: byId(await runOn(() => snapshot.tx, text, params)) };
    } finally {
      // After all who waited for the answer have taken it.
      setImmediate(() => snapshot.release());
    }
  }

  return () => {
    let snapshot: Snapshot | undefined;
    /** While it is under way, a lookup that will bring the snapshot. */
    let coming: Promise<void> | undefined;
    let closed = false;
    const own = new Set<Promise<unknown>>();

    function track<T>(work: Promise<T>): Promise<T> {
      own.add(work);
      return work.finally(() => own.delete(work));
    }

    function refuseClosed(): void {
      if (closed) throw new StoreError('INVALID', 'The reader is closed: read before closing it.');
    }

    async function run<R>(text: string, params: Params = {}): Promise<R[]> {
      // Nothing is awaited but this: what is asked for in one go would else begin a snapshot each.
      while (coming) await coming;
      refuseClosed();
      const on = (): Transaction => {
        snapshot ??= snapshotNow();
        return snapshot.tx;
      };
      return (await track(runOn(on, text, params))) as R[];
    }

    async function lookup<R>(
      text: string,
      ids: readonly string[],
      params: Params = {},
    ): Promise<ReadonlyMap<string, R>> {
      while (coming) await coming;
      refuseClosed();
      if (snapshot) return byId(await run(text, { ...params, ids })) as ReadonlyMap<string, R>;
      const found = gather(keyOf(text, params), ids, (all) => lookUp(text, { ...params, ids: all }));
      coming = track(
        found.then(
          (answer) => {
            snapshot = answer.snapshot.hold();
          },
          () => undefined,
        ),
      ).finally(() => {
        coming = undefined;
      });
      return (await found).rows as ReadonlyMap<string, R>;
    }

    async function close(): Promise<void> {
      closed = true;
      await Promise.allSettled(own);
      snapshot?.release();
    }

    return {
      ordered: false,
      run,
      lookup,
      close,
      search: (tokens, limit) => search(run, tokens, limit),
      readAt: (wanted) => snapshot === undefined || snapshot.revision === wanted,
    };
  };
}
