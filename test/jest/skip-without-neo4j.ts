/** Where Neo4j can't run (test/jest/start-neo4j.ts has said why), all tests of a file that needs it are skipped. */
if (!process.env.ASTERISM_TEST_NEO4J_URI) {
  globalThis.describe = Object.assign(describe.skip, describe);
  globalThis.test = Object.assign(test.skip, test);
  globalThis.it = globalThis.test;
}
