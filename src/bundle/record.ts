/** The record of writes: who changed what, and when. A node for each write that changed anything. */
import type { Transaction } from '../store/port';
import { MOST_IDS } from './bounded-ids';
import type { ChangedIds } from './diff';

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

/**
 * Makes other writers wait until the transaction ends. What decides a write must be read after this: Neo4j doesn't
 * protect what was read from other writers, but a node that was written. Gives when the last write was.
 */
export async function lockWriters(tx: Transaction, bundle: string): Promise<string | null> {
  const [meta] = await tx.run<{ written: string | null }>(
    "MERGE (m:Meta {id: 'graph'}) SET m.writer = $bundle RETURN m.written AS written",
    { bundle },
  );
  return meta?.written ?? null;
}

/** Makes other writers wait, and gives the record of the write that begins. */
export async function beginWrite(tx: Transaction, bundle: string, author: Author): Promise<WriteRecord> {
  const last = await lockWriters(tx, bundle);
  const { by, action = 'IMPORT', reason } = author;
  const at = later(last, Date.now());
  return { id: `write:${at}`, at, by, action, bundle, ...(reason !== undefined && { reason }) };
}

/** Now, or just after the last write when the clock has not moved on since: writes are in the order of their times. */
function later(last: string | null, now: number): string {
  const after = last === null ? now : Math.max(now, Date.parse(last) + 1);
  return new Date(after).toISOString();
}

/** Writes the record. */
export async function recordWrite(tx: Transaction, write: WriteRecord, diff: ChangedIds): Promise<void> {
  const lists = Object.fromEntries(
    Object.entries(diff).flatMap(([name, ids]: [string, readonly string[]]) => [
      [name, ids.length],
      [`${name}Ids`, ids.slice(0, MOST_IDS)],
    ]),
  );
  await tx.run('CREATE (w:Write) SET w = $props', { props: { ...write, ...lists } });
  await tx.run("MATCH (m:Meta {id: 'graph'}) SET m.written = $at", { at: write.at });
}
