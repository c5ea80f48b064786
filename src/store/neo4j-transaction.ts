import neo4j, { type Transaction as DriverTransaction, type Session } from 'neo4j-driver';
import { StoreError } from './errors';
import { fromCommitError, fromNeo4jError, isLost } from './neo4j-errors';
import { toRows } from './neo4j-rows';
import type { Answered } from './neo4j-watch';
import { OneGo } from './one-go';
import { ABLE, type Params, type Statement, type Trace, type Transaction } from './port';
import { toNeo4jParams } from './values';
import { withoutStack } from './without-stack';

export interface Surroundings {
  readonly location: string;
  readonly trace: Trace | undefined;
  readonly answered: Answered;
}

/**
 * One attempt at a transaction that writes. Fails with the driver's error where another attempt may do better. The driver's
 * own `executeWrite` makes one after a commit whose answer was lost, too, which could write twice.
 * @throws StoreError UNCERTAIN when the commit was under way, and how it ended was not told.
 */
export async function transact<T>(
  session: Session,
  work: (tx: Transaction) => Promise<T>,
  surroundings: Surroundings,
): Promise<T> {
  const { answered, location } = surroundings;
  const tx = await answered(Promise.resolve(session.beginTransaction()));
  let value: T;
  try {
    value = await carryOut(tx, work, surroundings);
  } catch (error) {
    // Of a server that is gone there is nothing to wait for; it rolls back when it finds the connection closed.
    if (!isLost(error)) await answered(tx.rollback()).catch(() => undefined);
    throw error;
  }
  try {
    await answered(tx.commit());
    return value;
  } catch (error) {
    throw fromCommitError(error, location);
  }
}

async function carryOut<T>(
  tx: DriverTransaction,
  work: (tx: Transaction) => Promise<T>,
  { location, trace, answered }: Surroundings,
): Promise<T> {
  let failure: unknown;
  let ended = false;

  async function send<R>(text: string, params: Params): Promise<R[]> {
    if (ended) throw new StoreError('INVALID', 'The transaction has ended: await its statements inside `write`.');
    try {
      if (failure !== undefined) throw failure;
      trace?.({ text, params });
      const values = toNeo4jParams(params);
      return toRows(await answered(withoutStack(() => Promise.resolve(tx.run(text, values))))) as R[];
    } catch (error) {
      failure ??= error;
      throw fromNeo4jError(failure, location);
    }
  }

  const go = new OneGo(send);
  function run<R>(text: string, params: Params = {}): Promise<R[]> {
    go.send();
    return send(text, params);
  }
  const ask = <R>(statement: Statement) => go.ask(statement) as Promise<R[]>;

  try {
    const value = await work({ can: ABLE, run, ask });
    // `work` may have caught it, but Neo4j has rolled back. One that nobody awaited is found by the commit.
    if (failure !== undefined) throw fromNeo4jError(failure, location);
    return value;
  } catch (error) {
    throw neo4j.isRetryableError(failure) ? failure : error;
  } finally {
    ended = true;
  }
}
