/** Where Neo4j can't run (test/jest/find-neo4j.ts has said why), all tests of a file that needs it are skipped. */
if (!process.env.ASTERISM_TEST_NEO4J_URI) {
  const { skip } = test;
  const skipped = (...args: Parameters<jest.It>) => skip(...args);
  globalThis.it = globalThis.test = Object.assign(skipped, { ...test, each: skip.each });
}
