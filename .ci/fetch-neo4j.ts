/** Fetches the releases of Neo4j that the tests start, where they can run; the tests say what is amiss with one that can't. */
import { neo4jAvailability } from '../test/neo4j/available';
import { fetchNeo4j } from '../test/neo4j/fetch';
import { lts, newest } from '../test/neo4j/versions';

async function main(): Promise<void> {
  for (const release of [lts, newest]) if (neo4jAvailability(release).available) await fetchNeo4j(release);
}

void main();
