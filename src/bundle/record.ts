/** The record of writes: who changed what, and when. A node for each write that changed anything. */
import { createHash } from 'node:crypto';
import type { Transaction } from '../store/port';
import { MOST_IDS } from './bounded-ids';
import type { ChangedIds } from './diff';
import type { BundleHeader } from './types';

/** What a write does: a bundle is imported, a statement taken back, two entities made one. */
export type WriteAction = 'IMPORT' | 'RETRACT' | 'MERGE';

/** Who writes, and why. */
export interface Author {
  /** For people: "seeds", "cli:mary", "token:alice", "loopback". */
  readonly by: string;
  readonly action?: WriteAction;
  readonly reason?: string;
}

/** Of a write that nobody was named for. */
export const UNNAMED: Author = { by: 'unknown' };

export interface WriteRecord {
  readonly id: string;
  /** ISO 8601, UTC. No two writes of a graph have the same. */
  readonly at: string;
  readonly by: string;
  readonly action: WriteAction;
  readonly bundle: string;
  readonly reason?: string;
}

/** The record as the graph keeps it: with how many it wrote, and the ids of the first of them. */
export interface Written extends WriteRecord {
  readonly added: number;
  readonly addedIds: readonly string[];
  readonly changed: number;
  readonly changedIds: readonly string[];
  readonly removed: number;
  readonly removedIds: readonly string[];
}

/** A bundle as the graph has it. */
export interface KnownBundle {
  readonly id: string;
  readonly hash: string;
  readonly document?: string | null;
  readonly recordedOn?: string | null;
  readonly attribution?: readonly string[] | null;
}

/** What the graph was when a write began. */
export interface Before {
  /** When the last write was; null before the first. */
  readonly written: string | null;
  readonly revision: string | null;
  readonly bundles: readonly KnownBundle[];
}

/**
 * Makes other writers wait until the transaction ends. What decides a write must be read after this: Neo4j doesn't
 * protect what was read from other writers, but a node that was written.
 */
export async function lockWriters(tx: Transaction, bundle: string): Promise<Before> {
  const [before] = await tx.run<Before>(
    `MERGE (m:Meta {id: 'graph'}) SET m.writer = $bundle WITH m OPTIONAL MATCH (b:Bundle)
RETURN m.written AS written, m.revision AS revision, collect(properties(b)) AS bundles`,
    { bundle },
  );
  return { written: before?.written ?? null, revision: before?.revision ?? null, bundles: before?.bundles ?? [] };
}

/** A write that has begun. */
export interface BegunWrite {
  readonly record: WriteRecord;
  readonly before: Before;
}

/** The write that begins now, of the graph as it was when other writers were made to wait. */
export function beginWrite(before: Before, bundle: string, author: Author): BegunWrite {
  const { by, action = 'IMPORT', reason } = author;
  const at = later(before.written, Date.now());
  const record = { id: `write:${at}`, at, by, action, bundle, ...(reason !== undefined && { reason }) };
  return { record, before };
}

/** Now, or just after the last write when the clock has not moved on since: writes are in the order of their times. */
function later(last: string | null, now: number): string {
  const after = last === null ? now : Math.max(now, Date.parse(last) + 1);
  return new Date(after).toISOString();
}

/** The revision names the content of the graph: the same bundles give the same revision on every database. */
const revisionFor = (bundles: readonly KnownBundle[]): string =>
  createHash('sha256')
    .update(JSON.stringify(bundles.map(({ id, hash }) => [id, hash] as const).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 12);

/** Writes what the bundle is now, and the record. Gives that, and the revision of the graph after it. */
export async function endWrite(
  tx: Transaction,
  { record, before }: BegunWrite,
  bundle: KnownBundle,
  diff: ChangedIds,
): Promise<{ readonly revision: string; readonly write: Written }> {
  const { added, changed, removed } = diff;
  const write: Written = {
    ...record,
    ...{ added: added.length, changed: changed.length, removed: removed.length },
    addedIds: added.slice(0, MOST_IDS),
    changedIds: changed.slice(0, MOST_IDS),
    removedIds: removed.slice(0, MOST_IDS),
  };
  const revision = revisionFor([...before.bundles.filter(({ id }) => id !== bundle.id), bundle]);
  await tx.run(
    `MATCH (m:Meta {id: 'graph'}) SET m.revision = $revision, m.written = $write.at
MERGE (b:Bundle {id: $bundle.id}) SET b = $bundle CREATE (w:Write) SET w = $write`,
    { revision, bundle, write },
  );
  return { revision, write };
}

/** The bundle of a header, with the digest of all that it writes. */
export const bundleWith = ({ bundle, document, recordedOn, attribution }: BundleHeader, hash: string): KnownBundle => ({
  id: bundle,
  hash,
  document: document ?? null,
  recordedOn: recordedOn ?? null,
  attribution: attribution ?? null,
});
