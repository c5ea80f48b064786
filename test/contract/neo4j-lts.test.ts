import { lts } from '../neo4j/versions';
import { describeOn, testedNeo4j } from './neo4j';
import { reconnect } from './reconnect';
import { contract } from './suite';
import { writersOfSeveralStores } from './writers';

/** By neo4j://, as for a cluster: the one server then answers as its only member. */
const address = () => (process.env.ASTERISM_TEST_NEO4J_URI ?? '').replace('bolt:', 'neo4j:');

describeOn(lts, `Neo4j ${lts.version}`, () => {
  const database = testedNeo4j(address);
  contract(database);
  describe('writers', () => writersOfSeveralStores(database));
  describe('reconnection', () => reconnect(address));
});
