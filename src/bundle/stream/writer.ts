/** Writes parts of a bundle, each in a transaction that leaves the graph whole, and the bundle marked as unfinished. */

import { parseRelationId } from '../../ontology/ids';
import type { Transaction } from '../../store/port';
import type { Current } from '../current';
import { type ChangedIds, changedIds } from '../diff';
import { BundleError, type Fault } from '../faults';
import { faultsIn } from '../place';
import { beginWrite, bundleWith, endWrite, lockWriters } from '../record';
import { type Redirects, redirectsOfGraph } from '../redirects';
import { type FaultOf, removeUnused } from '../refuse';
import { retractedBy, retractionsIn } from '../retracted';
import { type GraphRows, graphRows } from '../rows';
import { touchedEntities } from '../touched';
import type { Bundle } from '../types';
import { bringEdits } from './bring-edits';
import { bringPart } from './bring-part';
import { sizesOf } from './check-source';
import type { Checker } from './checker';
import type { Counts } from './import';
import { type Job, withReader } from './job';
import { editKey, isEdit, isEditLabel } from './keys';
import { headerText, type State, unfinishedHash, unfinishedIn } from './known';
import type { SourcePart } from './part';
import { currentOfIds, type Ids, idsOfRows, NO_IDS } from './part-current';
import { saidChanges, withMet } from './said';
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

/** What a part changed, the entities that it is about, and how much of what the bundle says that was. */
interface Written {
  readonly diff: ChangedIds;
  readonly touched: readonly string[];
  readonly counts: Counts;
}

const NO_COUNTS: Counts = { added: 0, changed: 0, removed: 0 };

const NOTHING_WRITTEN: Written = { diff: { added: [], changed: [], removed: [] }, touched: [], counts: NO_COUNTS };

/** Inside the transaction of a part. */
interface Turn {
  readonly tx: Transaction;
  /** Of the record of the write. */
  readonly write: string;
  /** Whether nobody else has written since our last part. */
  readonly alone: boolean;
}

/** A part as it is written, or what is removed. */
interface Work {
  readonly rows: GraphRows;
  /** Of the rows, or of what is removed. */
  readonly ids: Ids;
  readonly counts: (rows: GraphRows, current: Current) => Counts;
  readonly faultOf: FaultOf;
}

const countsOf = (rows: GraphRows, current: Current): Counts => {
  const { added, changed } = saidChanges(rows, current);
  return { added: added.length, changed: changed.length, removed: 0 };
};

export function createWriter({ store, source, author, onWrite, header, checker, state, fresh }: WriterOptions): Writer {
  const { bundle } = header.header;
  const counts = { ...NO_COUNTS };
  let { hash, revision } = state;
  let alone = true;

  /** A transaction that changes what `work` does and leaves the bundle with the hash. */
  async function inTurn(next: string, work: (turn: Turn) => Promise<Written>): Promise<void> {
    const done = await store.write(async (tx) => {
      const begun = beginWrite(await lockWriters(tx, bundle), bundle, author);
      const { record, before } = begun;
      if ((before.bundles.find(({ id }) => id === bundle)?.hash ?? null) !== hash) throw new BundleError([disturbed()]);
      const undisturbed = alone && before.revision === revision;
      const written = await work({ tx, write: record.id, alone: undisturbed });
      const ended = await endWrite(tx, begun, bundleWith(header.header, next), written.diff);
      return { ...ended, undisturbed, written };
    });
    hash = next;
    revision = done.revision;
    alone = done.undisturbed;
    const { diff, touched, counts: more } = done.written;
    counts.added += more.added;
    counts.changed += more.changed;
    counts.removed += more.removed;
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

  const wholeSource = (message: string): Fault => ({ file: source.name, line: 0, message });
  const disturbed = (): Fault =>
    wholeSource(
      `expected nobody else to import the bundle ${bundle} at the same time, got another version of it. Import it again.`,
    );

  /** Of a bundle that was not there before, only relations that redirects make one with others are. */
  const lookedFor = (ids: Ids, { steps, resolve }: Redirects): Ids => {
    if (!fresh) return ids;
    const led = new Set([...steps.keys()].flatMap((id) => [id, resolve(id)]));
    const isLed = (id: string): boolean => {
      const ends = parseRelationId(id);
      return ends !== null && (led.has(ends.source) || led.has(ends.target));
    };
    return { ...NO_IDS, relations: led.size === 0 ? [] : ids.relations.filter(isLed) };
  };

  async function bring(
    { tx, write, alone: undisturbed }: Turn,
    { rows, ids, counts, faultOf }: Work,
  ): Promise<Written> {
    const [redirects, retractions] = await Promise.all([redirectsOfGraph(tx), retractionsIn(tx)]);
    const current = await currentOfIds(tx, bundle, lookedFor(ids, redirects), redirects);
    // What this import has only just brought, nobody else can have said anything of.
    const isOurs = state.hash === null && undisturbed ? (id: string) => checker.seen.has(id) : () => false;
    const { diff, richer } = await bringPart(tx, {
      rows: withMet(rows, current, new Set(ids.relations)),
      current,
      write,
      redirects,
      retracted: retractedBy(new Set(retractions)),
      fresh: isOurs,
    });
    await removeUnused(tx, [diff], faultOf, redirects);
    const { added, changed, removed } = changedIds(diff);
    const more = richer.filter((id) => !added.includes(id) && !changed.includes(id));
    return {
      diff: { added, changed: [...changed, ...more], removed },
      touched: [...new Set([...touchedEntities(diff, current), ...richer])].sort(),
      counts: counts(rows, current),
    };
  }

  async function edit({ tx, write }: Turn, { rows, ids, counts, faultOf }: Work): Promise<Written> {
    const redirects = await redirectsOfGraph(tx);
    const current = await currentOfIds(tx, bundle, ids, redirects);
    const leads = (id: string): boolean => checker.seen.has(editKey('Redirect', id));
    const brought = await bringEdits(tx, { bundle, rows, current, redirects, write, leads, faultOf });
    return { ...brought, counts: counts(rows, current) };
  }

  return {
    counts: () => counts,
    mayHaveMore: () => !fresh,
    async write({ part, rows }) {
      const ids = idsOfRows(rows);
      if (!fresh) {
        const current = await withReader(store, async (reader) =>
          currentOfIds(reader, bundle, ids, await redirectsOfGraph(reader)),
        );
        const { added, changed } = countsOf(rows, current);
        if (added === 0 && changed === 0) return;
      }
      const next = unfinishedHash({ fresh, rows: part.rows, digest: part.digest });
      const place = faultsIn(part.bundle);
      const faultOf: FaultOf = (message, id) => part.placed([place(message, id)])[0] as Fault;
      const work = { rows, ids, counts: countsOf, faultOf };
      await inTurn(next, async (turn) => {
        if (!turn.alone) {
          const faults = await checker.checkAgain(part, turn.tx);
          if (faults.length > 0) throw new BundleError(faults);
        }
        return isEdit(part.records[0]?.section ?? '') ? edit(turn, work) : bring(turn, work);
      });
    },
    async remove(label, ids, { bundle: part, rows, digest }) {
      // Another hash each time, so that the revision moves.
      const next = `${unfinishedHash({ fresh, rows, digest })} ${counts.changed + counts.removed + ids.length}`;
      const isOfEdits = isEditLabel(label);
      const work = {
        rows: graphRows(emptied(part)),
        ids: { ...NO_IDS, [label]: ids },
        counts: () => ({ ...NO_COUNTS, [isOfEdits ? 'changed' : 'removed']: ids.length }),
        faultOf: wholeSource,
      };
      await inTurn(next, (turn) => (isOfEdits ? edit(turn, work) : bring(turn, work)));
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
  retractions: [],
  redirects: [],
});
