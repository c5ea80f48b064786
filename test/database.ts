import { openGrafeo } from '../src/store/grafeo';
import { openNeo4j } from '../src/store/neo4j';
import type { Store, Trace } from '../src/store/port';

/** The database that the Jest project of this test file is for (jest.config.js says which). */
export function databaseName(): 'grafeo' | 'neo4j' {
  const { asterismDatabase } = globalThis as { asterismDatabase?: 'grafeo' | 'neo4j' };
  if (asterismDatabase) return asterismDatabase;
  throw new Error("Expected a test of the project 'embedded' or 'neo4j', which have a database; move it to test/api.");
}

/** An empty store, without indexes unless a test before left some; close it when done. `trace` sees what the test runs. */
export async function openTestStore(trace?: Trace): Promise<Store> {
  if (databaseName() === 'grafeo') return openGrafeo({ shuffleUnordered: true, ...(trace && { trace }) });
  return openSharedNeo4j(trace);
}

/** The Neo4j of this worker of Jest, emptied. Its test files take turns, so that nobody else is using it. */
async function openSharedNeo4j(trace?: Trace): Promise<Store> {
  const uri = process.env.ASTERISM_TEST_NEO4J_URI;
  if (!uri) throw new Error('Expected test/jest/neo4j-environment.js to have started Neo4j, but it left no address.');
  let emptied = false;
  const store = await openNeo4j({
    uri,
    user: 'neo4j',
    password: '',
    trace: (statement) => {
      if (emptied) trace?.(statement);
    },
  });
  await store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  emptied = true;
  return store;
}
