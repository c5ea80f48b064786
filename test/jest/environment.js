const { TestEnvironment } = require('jest-environment-node');

/**
 * Gives tests the embedded database as the process has it. Jest runs each file in a realm of its own, with another
 * `Error`; loaded there, the database would not know its own errors, and leave them without their status.
 */
module.exports = class Environment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    Object.defineProperty(this.global, 'asterismGrafeo', { get: () => require('@grafeo-db/js') });
  }
};
