import neo4j from 'neo4j-driver';

/** Resolves once the server runs a query: its port opens, and its log says "started", before its database does. */
export async function untilItAnswers(uri: string, signal: AbortSignal): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2_000, connectionAcquisitionTimeout: 4_000 });
  // Ends a query that hangs.
  signal.addEventListener('abort', () => void driver.close(), { once: true });
  try {
    while (!signal.aborted && !(await answers(driver))) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await driver.close();
  }
}

async function answers(driver: ReturnType<typeof neo4j.driver>): Promise<boolean> {
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    return true;
  } catch {
    return false;
  } finally {
    await session.close();
  }
}
