import { neo4jAvailability } from '../neo4j/available';
import { startNeo4j } from '../neo4j/server';
import { lts } from '../neo4j/versions';

let address: Promise<string | undefined> | undefined;

/**
 * The address of this worker's Neo4j, for its test files in turn; started for the first of them, it ends with the worker.
 * Nothing where Neo4j can't run.
 */
export function neo4jOfThisWorker(): Promise<string | undefined> {
  address ??= neo4jAvailability(lts).available ? startNeo4j(lts).then(({ uri }) => uri) : Promise.resolve(undefined);
  return address;
}
