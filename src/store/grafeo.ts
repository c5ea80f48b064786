import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GrafeoDB, type QueryResult, type Transaction as Snapshot } from '@grafeo-db/js';
import { StoreError } from './errors';
import { closedLog, fromCloseError, fromGrafeoError, fromOpenError, unconfirmed } from './grafeo-errors';
import { syncLog } from './grafeo-log';
import { createReaders } from './grafeo-reader';
import { textIndex } from './grafeo-text';
import { transact } from './grafeo-transaction';
import type { IndexPlan, Params, Row, Store, Trace, Transaction } from './port';
import { serial } from './serial';
import { toPlainParams } from './values';

const FILE = 'graph.grafeo';
/** Grafeo logs every commit and never trims the log unless asked; this bounds the log, and the time to reopen. */
const CHECKPOINT_AT_BYTES = 64 * 1024 * 1024;

export interface GrafeoOptions {
  /** The folder that holds the data, created when it isn't there. Absent: in memory, gone when closed. */
  path?: string;
  trace?: Trace;
  /** Shuffles the rows of a statement without ORDER BY, so that tests notice when they rely on an order. In memory or not. */
  shuffleUnordered?: boolean;
}

/** Which index to use is said to Neo4j; Grafeo has none of relationships, and does not know the words. */
const withoutHints = (statement: string): string => statement.replace(/ USING INDEX \S+/g, '');

/**
 * Opens the embedded database. What a write has answered is on the disk: it outlasts the end of the process, however
 * violent, and a power cut. A write that finds the disk full leaves the graph as it was, and the next may find room.
 * @throws StoreError LOCKED when another process holds the folder, FULL or UNAVAILABLE when it can't be written.
 */
export async function openGrafeo(options: GrafeoOptions = {}): Promise<Store> {
  const folder = options.path === undefined ? undefined : resolve(options.path);
  const db = openDatabase(folder, options.shuffleUnordered ?? false);
  const place = folder ?? 'memory';
  const text = textIndex(db);
  const running = new Set<Promise<unknown>>();
  const inTurn = serial();
  let closed = false;
  let released = false;
  let syncFailure: Error | undefined;
  // No other process can have the folder, and none that had it before gave its revisions these names.
  const opened = randomUUID();
  let commits = 0;

  const revision = (): string => `${opened}.${commits}`;

  const rethrow = (error: unknown): never => {
    throw fromGrafeoError(error, place);
  };

  /** Runs one statement. `on` is called only once all is known to be right, so that it can begin a transaction lazily. */
  async function execute(on: () => GrafeoDB | Snapshot, statement: string, params: Params): Promise<QueryResult> {
    if (closed) throw new StoreError('UNAVAILABLE', 'The store is closed.');
    options.trace?.({ text: statement, params });
    const result = on().executeCypher(withoutHints(statement), toPlainParams(params)).catch(rethrow);
    running.add(result);
    return result.finally(() => running.delete(result));
  }

  const reader = createReaders({
    begin: () => db.beginTransaction('snapshot'),
    revision,
    run: async (on, statement, params) => readOnly(await execute(on, statement, params), statement),
    search: text.search,
  });

  async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (closed) throw new StoreError('UNAVAILABLE', 'The store is closed.');
    if (syncFailure) throw closedLog(place, syncFailure);
    const tx = db.beginTransaction('snapshot');
    const run = async (statement: string, params: Params) => toRows(await execute(() => tx, statement, params));
    return transact(tx, run, () => commit(tx), work);
  }

  async function commit(tx: Snapshot): Promise<void> {
    try {
      tx.commit();
    } catch (error) {
      rethrow(error);
    } finally {
      // Before anything else can read.
      commits += 1;
    }
    if (folder === undefined) return;
    await syncLog(join(folder, FILE)).catch((error) => {
      syncFailure = error;
      throw unconfirmed(folder, error);
    });
  }

  async function prepare(plan: IndexPlan): Promise<void> {
    await inTurn(async () => {
      for (const statement of ddl(plan)) await execute(() => db, statement, {});
      await text.prepare(plan.fullText).catch(rethrow);
      commits += 1;
    });
  }

  async function close(): Promise<void> {
    await inTurn(async () => {
      if (released) return;
      closed = true;
      await Promise.allSettled(running);
      try {
        db.close();
      } catch (error) {
        throw fromCloseError(place, error);
      }
      released = true;
    });
  }

  return {
    engine: `Grafeo ${db.version()}`,
    location: place,
    reader,
    // Two transactions that write at once can conflict; in one process it is simpler to take turns than to retry.
    write: (work) => inTurn(() => write(work)),
    revision,
    prepare,
    ping: async () => {
      await execute(() => db, 'RETURN 1 AS one', {});
    },
    close,
  };
}

function openDatabase(folder: string | undefined, shuffleUnordered: boolean): GrafeoDB {
  if (folder === undefined) return GrafeoDB.create(undefined, { shuffleUnordered });
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
    const db = GrafeoDB.create(join(folder, FILE), { shuffleUnordered });
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_AT_BYTES });
    return db;
  } catch (error) {
    throw fromOpenError(folder, error);
  }
}

/** A unique constraint of Grafeo isn't an index: without one first, each write would scan the label. */
function ddl(plan: IndexPlan): string[] {
  return [
    ...[...plan.unique, ...plan.range].map(
      ({ label, property }) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...plan.unique.map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
  ];
}

function readOnly(result: QueryResult, statement: string): Row[] {
  const wrote = Object.entries(result.counters).filter(([, count]) => count > 0);
  if (wrote.length > 0) {
    const what = wrote.map(([name, count]) => `${name} ${count}`).join(', ');
    throw new StoreError('INVALID', `A reader takes statements that only read; this one wrote (${what}): ${statement}`);
  }
  return toRows(result);
}

function toRows(result: QueryResult): Row[] {
  const columns = result.columns;
  return result.rows().map((cells) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) row[columns[i] as string] = cells[i];
    return row as Row;
  });
}
