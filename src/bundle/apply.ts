/** Brings the graph to what a bundle says: one transaction, all of it or nothing, and only what changed. */
import { createHash } from 'node:crypto';
import type { Store, Transaction } from '../store/port';
import { allOf } from './batches';
import { bring } from './bring';
import { currentOf } from './current';
import { type ChangedIds, canonical } from './diff';
import { editsWith } from './edits';
import { faultsIn } from './place';
import {
  type Author,
  type Before,
  beginWrite,
  bundleWith,
  endWrite,
  lockWriters,
  UNNAMED,
  type Written,
} from './record';
import { foreignFaults } from './refuse';
import { keepList } from './relation-list';
import { type GraphRows, graphRows } from './rows';
import type { Bundle, BundleHeader } from './types';

/** Raised when the rows made from the same bundle change, so that data written by an older release is renewed. */
export const ROWS_VERSION = 4;

export interface Applied {
  readonly bundle: string;
  /** Whether anything was written, or would be. */
  readonly changed: boolean;
  /** How many the bundle has. */
  readonly entities: number;
  readonly statements: number;
  /** What was written, or would be: ids of entities, measures and statements. */
  readonly diff: ChangedIds;
  /** The ids of the entities that are new, changed or gone, and of those that new, changed or gone statements are about. */
  readonly touched: readonly string[];
  /** The revision of the graph after it. */
  readonly revision: string;
  /** The record of the write; null when nothing changed, and of a dry run. */
  readonly write: Written | null;
}

const NO_CHANGE: ChangedIds = { added: [], changed: [], removed: [] };

/** A digest of all that a bundle writes; the same for the same facts, whatever their order and that of files. */
function digest(rows: GraphRows, header: BundleHeader): string {
  const { entities, measures, relations, metrics, events, claims, retractions, redirects } = rows;
  const sections = [
    ...entities.values(),
    measures,
    ...relations.values(),
    metrics,
    events,
    claims,
    retractions,
    redirects,
  ];
  const texts = sections.flatMap((section) => section.map(({ props }) => canonical(props))).sort();
  return createHash('sha256')
    .update(JSON.stringify([ROWS_VERSION, canonical({ ...header }), texts]))
    .digest('hex');
}

/** Ends a dry run: carries out what it found, and has the transaction rolled back. */
class DryRun extends Error {
  constructor(readonly found: readonly Applied[]) {
    super('A dry run writes nothing.');
  }
}

/**
 * Brings the graph to what the bundle says. What an earlier version of the bundle said and this one doesn't is removed.
 * @throws BundleError when it would take over another bundle's entities, or remove one that another bundle refers to.
 */
export const applyBundle = (store: Store, bundle: Bundle, author: Author = UNNAMED): Promise<Applied> =>
  store.write((tx) => applyIn(tx, bundle, author));

/**
 * Does all that applying the bundles one after the other would do, tells what that was, and takes it back.
 * @throws BundleError as `applyBundle` does.
 */
export async function tryBundles(
  store: Store,
  bundles: readonly Bundle[],
  author: Author = UNNAMED,
): Promise<readonly Applied[]> {
  return dryRun(store, async (tx) => {
    const found: Applied[] = [];
    for (const bundle of bundles) found.push(await applyIn(tx, bundle, author));
    return found;
  });
}

/** Runs work that writes, tells what it would have written, and takes it back. */
export async function dryRun(
  store: Store,
  work: (tx: Transaction) => Promise<readonly Applied[]>,
): Promise<readonly Applied[]> {
  const tried = store.write(async (tx) => {
    throw new DryRun(await work(tx));
  });
  return tried.catch((error: unknown) => {
    if (error instanceof DryRun) return error.found.map((applied) => ({ ...applied, write: null }));
    throw error;
  });
}

/** What to answer when there is nothing to do to a graph of this revision. */
export const nothingDone = (bundle: string, revision: string | null): Applied => ({
  bundle,
  entities: 0,
  statements: 0,
  changed: false,
  diff: NO_CHANGE,
  touched: [],
  revision: revision ?? '',
  write: null,
});

export interface ApplyOptions {
  /** What the graph was when the transaction made other writers wait, if it has. */
  readonly before?: Before;
  /** Checks, once other writers wait and before anything is written. */
  readonly verify?: (before: Before) => Promise<void>;
}

/** Applies a bundle inside a transaction. */
export async function applyIn(
  tx: Transaction,
  bundle: Bundle,
  author: Author,
  { before, verify = async () => {} }: ApplyOptions = {},
): Promise<Applied> {
  const { header } = bundle;
  const name = header.bundle;
  const rows = graphRows(bundle);
  const hash = digest(rows, header);
  const sum = (groups: Iterable<readonly unknown[]>): number =>
    [...groups].reduce((all, group) => all + group.length, 0);
  const counts = {
    bundle: name,
    entities: sum(rows.entities.values()),
    statements: sum(rows.relations.values()) + rows.metrics.length + rows.events.length + rows.claims.length,
  };
  const unchanged = (revision: string | null): Applied => ({ ...nothingDone(name, revision), ...counts });
  // Nobody is made to wait for nothing.
  if (!before && (await appliedHash(tx, name)) === hash) return unchanged(await revisionOf(tx));
  const found = before ?? (await lockWriters(tx, name));
  const known = found.bundles.find(({ id }) => id === name)?.hash;
  if (known === hash) return unchanged(found.revision);
  const begun = beginWrite(found, name, author);
  const faultOf = faultsIn(bundle);
  // In one go; what is wrong with it is told first.
  const [, { current, listed }, edits, foreign] = await allOf([
    verify(found),
    currentOf(tx, name, known !== undefined),
    editsWith(tx, name, rows),
    foreignFaults(tx, name, rows, faultOf),
  ]);
  const part = { bundle: name, rows, current, edits, write: begun.record.id, faultOf, foreign };
  const { diff, touched, ended } = await bring(tx, part, async ({ diff: written, relations, relinked }) => {
    if (!listed || relinked) await keepList(tx, name, relations);
    return endWrite(tx, begun, bundleWith(header, hash), written);
  });
  return { ...counts, changed: true, diff, touched, ...ended };
}

async function appliedHash(tx: Transaction, name: string): Promise<string | undefined> {
  const [bundle] = await tx.run<{ hash: string }>('MATCH (b:Bundle {id: $name}) RETURN b.hash AS hash', { name });
  return bundle?.hash;
}

export async function revisionOf(tx: Pick<Transaction, 'run'>): Promise<string> {
  const [meta] = await tx.run<{ revision: string | null }>(
    "MATCH (m:Meta {id: 'graph'}) RETURN m.revision AS revision",
  );
  return meta?.revision ?? '';
}
