/** Readers of the embedded database: each sees one snapshot of the graph. */
import type { Transaction } from '@grafeo-db/js';
import { StoreError } from './errors';
import { byId, createGather, keyOf } from './gather';
import { createKept, type Kept } from './kept';
import { type Params, PLAIN, type Reader, type Row, type Statement } from './port';

export interface ReadersOptions {
  /** Begins a transaction on the graph as it is. It doesn't hold up writers. */
  readonly begin: () => Transaction;
  /** Names the graph as it is. */
  readonly revision: () => string;
  /** Runs one statement; `on` is called only once all is known to be right. */
  readonly run: (on: () => Transaction, text: string, params: Params) => Promise<Row[]>;
  readonly search: (run: Reader['run'], ...asked: Parameters<Reader['search']>) => ReturnType<Reader['search']>;
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

/** What readers have in common. */
interface Common extends Pick<ReadersOptions, 'run' | 'search'> {
  readonly snapshotNow: () => Snapshot;
  readonly lookUp: (text: string, ids: readonly string[], params: Params) => Promise<Found>;
  readonly kept: Kept;
}

export function createReaders({ begin, revision, run, search }: ReadersOptions): () => Reader {
  const gather = createGather<Found>();
  const snapshotNow = (): Snapshot => new Snapshot(revision(), begin()).hold();

  /** Statements on one snapshot take turns, so what is looked up together has one of its own, which those who asked then hold. */
  async function lookUpAll(text: string, params: Params): Promise<Found> {
    const snapshot = snapshotNow();
    try {
      return { snapshot, rows: byId(await run(() => snapshot.tx, text, params)) };
    } finally {
      // After all who waited for the answer have taken it.
      setImmediate(() => snapshot.release());
    }
  }
  const lookUp: Common['lookUp'] = (text, ids, params) =>
    gather(keyOf(text, params), ids, (all) => lookUpAll(text, { ...params, ids: all }));
  const common: Common = { run, search, snapshotNow, lookUp, kept: createKept(revision) };
  return () => new GrafeoReader(common);
}

/** One is made for every request: methods, rather than functions made anew each time. */
class GrafeoReader implements Reader {
  readonly can = PLAIN;
  private snapshot: Snapshot | undefined;
  /** While it is under way, a lookup that will bring the snapshot. */
  private coming: Promise<void> | undefined;
  private closed = false;
  private readonly own = new Set<Promise<unknown>>();

  constructor(private readonly common: Common) {}

  async run<R>(text: string, params: Params = {}): Promise<R[]> {
    // Nothing is awaited but this: what is asked for in one go would else begin a snapshot each.
    while (this.coming) await this.coming;
    this.refuseClosed();
    return (await this.track(this.common.run(() => this.begun().tx, text, params))) as R[];
  }

  /** Sent alone: in this process there is nothing to save. */
  ask<R>({ text, params }: Statement): Promise<R[]> {
    return this.run(text, params);
  }

  async lookup<R>(text: string, ids: readonly string[], params: Params = {}): Promise<ReadonlyMap<string, R>> {
    while (this.coming) await this.coming;
    this.refuseClosed();
    if (this.snapshot) return byId(await this.run(text, { ...params, ids })) as ReadonlyMap<string, R>;
    const found = this.common.lookUp(text, ids, params);
    this.coming = this.track(this.hold(found));
    return (await found).rows as ReadonlyMap<string, R>;
  }

  search(...asked: Parameters<Reader['search']>): ReturnType<Reader['search']> {
    return this.common.search((text, params) => this.run(text, params), ...asked);
  }

  async kept(name: string, find: () => Promise<readonly string[]>): Promise<readonly string[] | undefined> {
    while (this.coming) await this.coming;
    this.refuseClosed();
    return this.common.kept.of(name, this.begun().revision, find);
  }

  readAt(wanted: string): boolean {
    return this.snapshot === undefined || this.snapshot.revision === wanted;
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.own);
    this.snapshot?.release();
  }

  private begun(): Snapshot {
    this.snapshot ??= this.common.snapshotNow();
    return this.snapshot;
  }

  /** Takes the snapshot of what was found. Who looked it up is told what went wrong. */
  private async hold(found: Promise<Found>): Promise<void> {
    try {
      this.snapshot = (await found).snapshot.hold();
    } catch {
      // The next one begins one of its own.
    } finally {
      this.coming = undefined;
    }
  }

  private track<T>(work: Promise<T>): Promise<T> {
    this.own.add(work);
    return work.finally(() => this.own.delete(work));
  }

  private refuseClosed(): void {
    if (this.closed) throw new StoreError('INVALID', 'The reader is closed: read before closing it.');
  }
}
