const Environment = require('./environment.js');
const { neo4jOfThisWorker } = require('./worker-neo4j');

/** For projects on Neo4j: gives tests the address of one that nobody else uses while they run. */
module.exports = class Neo4jEnvironment extends Environment {
  async setup() {
    await super.setup();
    const address = await neo4jOfThisWorker();
    if (address) this.global.process.env.ASTERISM_TEST_NEO4J_URI = address;
  }
};
