import { type Neo4jServer, startNeo4j } from '../neo4j/server';
import { newest } from '../neo4j/versions';
import { describeOn, testedNeo4j } from './neo4j';
import { outage } from './outage';
import { contract } from './suite';

describeOn(newest, `Neo4j ${newest.version}`, () => {
  let server: Neo4jServer;
  // The first time, its jars are fetched.
  beforeAll(async () => {
    server = await startNeo4j(newest);
  }, 300_000);
  afterAll(() => server?.stop());

  contract(testedNeo4j(() => server.uri));
  describe('outage', () => outage(() => server));
});
