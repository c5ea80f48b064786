import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { StoreError } from './errors';
import { fromNeo4jError } from './neo4j-errors';
import { toRows } from './neo4j-rows';
import type { Params, Trace, Transaction } from './port';
import { toNeo4jParams } from './values';

/** One attempt at a transaction that writes. Fails with the driver's error where the driver should try again. */
export async function attempt<T>(
  tx: ManagedTransaction,
  work: (tx: Transaction) => Promise<T>,
  trace: Trace | undefined,
): Promise<T> {
  let failure: unknown;
  let ended = false;

  async function run<R>(text: string, params: Params = {}): Promise<R[]> {
    if (ended) throw new StoreError('INVALID', 'The transaction has ended: await its statements inside `write`.');
    try {
      if (failure !== undefined) throw failure;
      trace?.({ text, params });
      return toRows(await tx.run(text, toNeo4jParams(params))) as R[];
    } catch (error) {
      failure ??= error;
      throw fromNeo4jError(failure);
    }
  }

  try {
    const value = await work({ run });
    // `work` may have caught it, but Neo4j has rolled back. One that nobody awaited is found by the commit.
    if (failure !== undefined) throw fromNeo4jError(failure);
    return value;
  } catch (error) {
    throw neo4j.isRetryableError(failure) ? failure : error;
  } finally {
    ended = true;
  }
}
