const { default: TestRunner } = require('jest-runner');

/**
 * Runs its test files one after the other, after or before all other projects' and never beside them: Neo4j Community
 * has one database, which every file empties for itself.
 */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
