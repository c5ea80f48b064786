import type { Transaction as Snapshot } from '@grafeo-db/js';
import { StoreError } from './errors';
import { type Params, PLAIN, type Row, type Statement, type Transaction } from './port';
import { serial } from './serial';

/** Runs the work in a transaction and commits it; rolls back when a statement of it failed, or the work did. */
export async function transact<T>(
  tx: Snapshot,
  execute: (text: string, params: Params) => Promise<Row[]>,
  commit: () => Promise<void>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const inOrder = serial();
  let failure: unknown;
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;

  // One after the other: statements that run at once inside a transaction would run in any order.
  function run<R>(text: string, params: Params = {}): Promise<R[]> {
    const result = inOrder(async () => {
      if (ended) throw new StoreError('INVALID', 'The transaction has ended: await its statements inside `write`.');
      if (failure !== undefined) throw failure;
      return (await execute(text, params)) as R[];
    });
    last = result.catch((error) => {
      failure ??= error;
    });
    return result;
  }

  const ask = <R>({ text, params }: Statement): Promise<R[]> => run(text, params);

  let value: T;
  try {
    value = await work({ can: PLAIN, run, ask });
    await last;
    // Grafeo would commit what came before and after a statement that failed; Neo4j would not, and nor should anyone.
    if (failure !== undefined) throw failure;
  } catch (error) {
    await last;
    if (tx.isActive) tx.rollback();
    throw error;
  } finally {
    ended = true;
  }
  // Outside: a commit that fails has rolled back by itself, though `isActive` stays true.
  await commit();
  return value;
}
