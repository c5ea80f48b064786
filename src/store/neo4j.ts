import neo4j, { type Session } from 'neo4j-driver';
import { StoreError } from './errors';
import { connect, type Neo4jAddress } from './neo4j-connect';
import { fromNeo4jError } from './neo4j-errors';
import { ddl } from './neo4j-indexes';
import { createReaders } from './neo4j-reader';
import { createRevisions } from './neo4j-revision';
import { toRows } from './neo4j-rows';
import { transact } from './neo4j-transaction';
import { watchOver } from './neo4j-watch';
import type { IndexPlan, Params, Row, Store, Trace, Transaction } from './port';
import { retry, THROUGH_AN_ELECTION } from './retry';
import { serial } from './serial';
import type { Read } from './together';
import { toNeo4jParams } from './values';
import { within } from './within';
import { withoutStack } from './without-stack';

export interface Neo4jOptions extends Neo4jAddress {
  trace?: Trace;
}

/** Neo4j itself ends a read that takes longer; when not even that is answered, we do, soon after. */
const READ_TIMEOUT_MS = 20_000;
const PING_TIMEOUT_MS = 3_000;
/** Who asks for the revision can do without: nobody waits for long on a database that doesn't answer. */
const REVISION_TIMEOUT_MS = 1_000;
/**
 * Writers wait for each other in any case, by what they lock. In the database that takes its processor's time, and whoever has
 * luck comes first; here nobody does. But nobody here waits long for one who may be waiting for another server's writer.
 */
const TURN_MS = 10_000;
const CLOSE_TIMEOUT_MS = 5_000;
/** Seconds. Building an index over millions of nodes takes minutes. */
const INDEX_TIMEOUT_S = 600;

/**
 * Opens a Neo4j database: one server or, by neo4j://, a cluster, whose secondaries then answer the reads.
 *
 * Reads run as auto-commit statements, one session each: the fastest way, and a transaction around them would not make
 * them see one revision either, for Neo4j isolates at "read committed". What holds is that nothing goes backwards: all
 * sessions share their bookmarks, so that whatever member of a cluster answers a statement knows what this store has
 * written and read before. Reads that fail for a passing reason are tried again, and so are transactions, from their
 * beginning; but not one whose commit was under way when the connection broke.
 *
 * For writers "read committed" means: lock what you read in order to write it, by writing to it first
 * (`SET n.count = n.count + 1` in one statement does).
 *
 * @throws StoreError UNAVAILABLE when the database can't be reached, refuses the credentials, or is too old.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Store> {
  const { driver, watch, database, engine, location } = await connect(options);
  const bookmarkManager = neo4j.bookmarkManager();
  const surroundings = { location, trace: options.trace, answered: watchOver(watch, database, location) };
  const running = new Set<Promise<unknown>>();
  const inTurn = serial(TURN_MS);
  let index: IndexPlan['fullText'] | undefined;
  let closed = false;

  const revisions = createRevisions(async () => {
    if (closed) throw new StoreError('UNAVAILABLE', 'The store is closed.');
    // By the driver that is never busy: those who wait for every connection of the other would hold up all answers known.
    const session = watch.session({ database, defaultAccessMode: 'READ', bookmarkManager });
    try {
      await within(REVISION_TIMEOUT_MS, Promise.resolve(session.run('RETURN 1')));
      return session.lastBookmarks();
    } finally {
      void session.close().catch(() => undefined);
    }
  });

  /** Does something in a session of its own. What runs is let finish before the store closes. */
  function inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new StoreError('UNAVAILABLE', 'The store is closed.'));
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    const result = use(session);
    // Who waits for the answer need not wait until the connection is given back. That fails only with a connection that
    // is gone, of which `use` has told already.
    const giveBack = () => session.close().catch(() => undefined);
    const over = result.then(giveBack, giveBack).finally(() => running.delete(over));
    running.add(over);
    return result;
  }

  async function read(text: string, params: Params): Promise<Read<Row[]>> {
    const values = toNeo4jParams(params);
    options.trace?.({ text, params });
    const answer = async (session: Session) => {
      const sent = revisions.sending();
      const result = await withoutStack(() => session.run(text, values, { timeout: READ_TIMEOUT_MS }));
      return { result, revision: revisions.answered(sent, session.lastBookmarks()) };
    };
    const once = () => within(READ_TIMEOUT_MS + PING_TIMEOUT_MS, inSession('READ', answer));
    try {
      const { result, revision } = await retry(once, neo4j.isRetryableError);
      return { found: toRows(result), revision };
    } catch (error) {
      throw fromNeo4jError(error, location);
    }
  }

  const reader = createReaders({ read, fullText: () => index });

  async function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const once = () => inTurn(() => inSession('WRITE', (session) => transact(session, work, surroundings)));
    try {
      return await retry(once, neo4j.isRetryableError, THROUGH_AN_ELECTION);
    } catch (error) {
      throw fromNeo4jError(error, location);
    } finally {
      revisions.forget();
    }
  }

  async function prepare(plan: IndexPlan): Promise<void> {
    const known = await write((tx) => tx.run<{ name: string }>('SHOW INDEXES YIELD name'));
    const names = new Set(known.map(({ name }) => name));
    // A transaction each, so that one which fails doesn't undo the others.
    for (const [name, statement] of ddl(plan)) if (!names.has(name)) await write((tx) => tx.run(statement));
    await write((tx) => tx.run('CALL db.awaitIndexes($seconds)', { seconds: INDEX_TIMEOUT_S }));
    index = plan.fullText;
  }

  async function ping(): Promise<void> {
    try {
      await within(
        PING_TIMEOUT_MS,
        inSession('READ', (session) => session.run('RETURN 1')),
      );
    } catch (error) {
      throw fromNeo4jError(error, location);
    }
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    // Bounded: a database that froze shall not keep us from stopping.
    await within(CLOSE_TIMEOUT_MS, Promise.allSettled(running)).catch(() => undefined);
    await within(CLOSE_TIMEOUT_MS, Promise.all([driver.close(), watch.close()])).catch(() => undefined);
  }

  return { engine, location, reader, write, revision: revisions.at, prepare, ping, close };
}
