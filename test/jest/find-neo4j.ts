import { neo4jAvailability, requireNeo4j } from '../neo4j/available';
import { fetchNeo4j } from '../neo4j/fetch';
import { lts } from '../neo4j/versions';

/**
 * Gets the Neo4j that workers start for themselves (neo4j-environment.js); Jest calls this once, when a project needs it.
 * Where Neo4j can't run its tests are skipped, with one line that says how to get it; with CI=true that is an error.
 */
export default async function findNeo4j(): Promise<void> {
  const availability = neo4jAvailability(lts);
  if (availability.available || process.env.CI === 'true') {
    requireNeo4j(lts);
    await fetchNeo4j(lts);
  } else console.warn(`\nTests on Neo4j are skipped. ${availability.reason}`);
}
