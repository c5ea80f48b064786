/** Writes parts of a bundle, each in a transaction that leaves the graph whole, and the bundle marked as unfinished. */
import type { Transaction } from '../../store/port';
import { type Current, NOTHING } from '../current';
import { type BundleDiff, type ChangedIds, changedIds, diffOf } from '../diff';
import { BundleError, type Fault } from '../faults';
import { beginWrite, bundleWith, endWrite } from '../record';
import { removeUnused } from '../refuse';
import { retractedBy, retractionsIn } from '../retracted';
import { type GraphRows, graphRows } from '../rows';
import { touchedEntities } from '../touched';
import type { Bundle } from '../types';
import { bringPart } from './bring-part';
import { sizesOf } from './check-source';
import type { Checker } from './checker';
import type { Counts } from './import';
import { type Job, withReader } from './job';
import { headerText, type State, unfinishedHash, unfinishedIn } from './known';
import type { SourcePart } from './part';
import { currentOfIds, type Ids, idsOfRows } from './part-current';
import type { Header } from './source';

export interface Prepared {
  readonly part: SourcePart;
  /** Null where the graph has them. */
  readonly rows: GraphRows | null;
}

export interface Writer {
  /** @throws BundleError when others wrote meanwhile what doesn't go together with it. */
  write(prepared: { readonly part: SourcePart; readonly rows: GraphRows }): Promise<void>;
  /** Removes these. @throws BundleError when another bundle refers to one. */
  remove(label: keyof Ids, ids: readonly string[], last: SourcePart): Promise<void>;
  /** Whether the graph may have more of the bundle than was written. */
  mayHaveMore(): boolean;
  /** Marks the bundle as whole. */
  finish(digest: string): Promise<void>;
  counts(): Counts;
}

export interface WriterOptions extends Job {
  readonly header: Header;
  readonly checker: Checker;
  readonly state: State;
  /** Whether nothing of the bundle was in the graph before this import, or the unfinished one that it goes on with, began. */
  readonly fresh: boolean;
}

const NO_IDS: Ids = { Entity: [], Measure: [], Metric: [], Event: [], Claim: [], relations: [] };

/** What a part changed, and the entities that it is about. */
interface Written {
  readonly diff: ChangedIds;
  readonly touched: readonly string[];
}

const NOTHING_WRITTEN: Written = { diff: { added: [], changed: [], removed: [] }, touched: [] };

const writtenOf = (diff: BundleDiff, current: Current): Written => ({
  diff: changedIds(diff),
  touched: touchedEntities(diff, current),
});

/** Inside the transaction of a part. */
interface Turn {
  readonly tx: Transaction;
  /** Of the record of the write. */
  readonly write: string;
  /** Whether nobody else has written since our last part. */
  readonly alone: boolean;
}

export function createWriter({ store, source, author, onWrite, header, checker, state, fresh }: WriterOptions): Writer {
  const { bundle } = header.header;
  const counts = { added: 0, changed: 0, removed: 0 };
  let { hash, revision } = state;
  let alone = true;

  /** A transaction that changes what `work` does and leaves the bundle with the hash. */
  async function inTurn(next: string, work: (turn: Turn) => Promise<Written>): Promise<void> {
    const done = await store.write(async (tx) => {
      const begun = await beginWrite(tx, bundle, author);
      const { record, before } = begun;
      if ((before.bundles.find(({ id }) => id === bundle)?.hash ?? null) !== hash) throw new BundleError([disturbed()]);
      const undisturbed = alone && before.revision === revision;
      const written = await work({ tx, write: record.id, alone: undisturbed });
      const after = await endWrite(tx, begun, bundleWith(header.header, next), written.diff);
      return { revision: after, undisturbed, write: record, written };
    });
    hash = next;
    revision = done.revision;
    alone = done.undisturbed;
    const { diff, touched } = done.written;
    counts.added += diff.added.length;
    counts.changed += diff.changed.length;
    counts.removed += diff.removed.length;
    onWrite?.({
      bundle,
      changed: true,
      ...sizesOf(checker),
      diff,
      touched,
      revision: done.revision,
      write: done.write,
    });
  }

  const disturbed = (): Fault => ({
    file: source.name,
    line: 0,
    message: `expected nobody else to import the bundle ${bundle} at the same time, got another version of it. Import it again.`,
  });

  async function bring({ tx, write, alone: undisturbed }: Turn, rows: GraphRows, current: Current) {
    const retracted = retractedBy(new Set(await retractionsIn(tx)));
    // What this import has only just brought, nobody else can have said anything of.
    const isOurs = state.hash === null && undisturbed ? (id: string) => checker.seen.has(id) : () => false;
    return bringPart(tx, { rows, current, write, retracted, fresh: isOurs });
  }

  return {
    counts: () => counts,
    mayHaveMore: () => !fresh,
    async write({ part, rows }) {
      const ids = idsOfRows(rows);
      if (!fresh) {
        const current = await withReader(store, (reader) => currentOfIds(reader, bundle, ids));
        const { added, changed } = changedIds(diffOf(rows, current));
        if (added.length === 0 && changed.length === 0) return;
      }
      const next = unfinishedHash({ fresh, rows: part.rows, digest: part.digest });
      await inTurn(next, async (turn) => {
        if (!turn.alone) {
          const faults = await checker.checkAgain(part, turn.tx);
          if (faults.length > 0) throw new BundleError(faults);
        }
        const current = fresh ? NOTHING : await currentOfIds(turn.tx, bundle, ids);
        return writtenOf(await bring(turn, rows, current), current);
      });
    },
    async remove(label, ids, { bundle: part, rows, digest }) {
      // Another hash each time, so that the revision moves.
      const next = `${unfinishedHash({ fresh, rows, digest })} ${counts.removed + ids.length}`;
      await inTurn(next, async (turn) => {
        const current = await currentOfIds(turn.tx, bundle, { ...NO_IDS, [label]: ids });
        const diff = await bring(turn, graphRows(emptied(part)), current);
        await removeUnused(turn.tx, [diff], (message) => ({ file: source.name, line: 0, message }));
        return writtenOf(diff, current);
      });
    },
    async finish(digest) {
      const same = hash === state.hash && unfinishedIn(hash) === null && state.header === headerText(header.header);
      if (!same) await inTurn(digest, async () => NOTHING_WRITTEN);
    },
  };
}

const emptied = (bundle: Bundle): Bundle => ({
  ...bundle,
  entities: new Map(),
  measures: [],
  relations: [],
  metrics: [],
  events: [],
  claims: [],
});
