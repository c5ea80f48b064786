import { neo4jAvailability, requireNeo4j } from '../neo4j/available';
import { type Neo4jServer, startNeo4j } from '../neo4j/server';
import { lts } from '../neo4j/versions';

/** What the start leaves for the stop: Jest runs both in one process, with nothing else in common. */
export const running = globalThis as { asterismNeo4j?: Neo4jServer };

/**
 * Starts the one Neo4j that all test files share; Jest calls this once, before any of them, when a project needs it.
 * Where Neo4j can't run its tests are skipped, with one line that says how to get it; with CI=true that is an error.
 */
export default async function startSharedNeo4j(): Promise<void> {
  const availability = neo4jAvailability(lts);
  if (!availability.available) {
    if (process.env.CI === 'true') requireNeo4j(lts);
    console.warn(`\nTests on Neo4j are skipped. ${availability.reason}`);
    return;
  }
  running.asterismNeo4j = await startNeo4j(lts);
  process.env.ASTERISM_TEST_NEO4J_URI = running.asterismNeo4j.uri;
}
