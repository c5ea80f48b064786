const { availableParallelism } = require('node:os');

/**
 * Projects: what needs no database, the API on each database, what survives a violent end or a full disk, and the contract
 * of the store on all databases.
 */
const common = {
  testEnvironment: '<rootDir>/test/jest/environment.js',
  moduleNameMapper: {
    '^@grafeo-db/js$': '<rootDir>/test/jest/grafeo.js',
    '^\\./generated/(\\w+)\\.js$': './generated/$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
    // It comes as ES modules alone.
    '/node_modules/jose/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  setupFiles: ['<rootDir>/test/setup.ts'],
};

/** Projects that start servers, which serve the explorer. */
const onServers = { globalSetup: '<rootDir>/test/jest/build-explorer.ts' };

/**
 * Projects whose files take turns at a Neo4j, which Community has one database of and every file empties for itself: each
 * worker of Jest has its own, started with the first such file that it runs.
 */
const onNeo4j = {
  globalSetup: '<rootDir>/test/jest/find-neo4j.ts',
  testEnvironment: '<rootDir>/test/jest/neo4j-environment.js',
};

module.exports = {
  testTimeout: 90_000,
  // Two more than cores, since many tests wait for servers, browsers and disks.
  maxWorkers: Math.min(availableParallelism() + 2, 8),
  // A worker that ran servers and browsers ends in less than a second, unless the machine is busy.
  workerGracefulExitTimeout: 5_000,
  testSequencer: '<rootDir>/test/jest/sequencer.js',
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...common,
      ...onServers,
      displayName: 'embedded',
      testMatch: ['api', 'client', 'start'].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
      globals: { asterismDatabase: 'grafeo' },
    },
    {
      ...common,
      ...onNeo4j,
      displayName: 'neo4j',
      testMatch: ['<rootDir>/test/api/**/*.test.ts'],
      globals: { asterismDatabase: 'neo4j' },
      setupFilesAfterEnv: ['<rootDir>/test/jest/skip-without-neo4j.ts'],
    },
    { ...common, ...onServers, displayName: 'durability', testMatch: ['<rootDir>/test/durability/**/*.test.ts'] },
    { ...common, ...onServers, displayName: 'explorer', testMatch: ['<rootDir>/test/explorer/**/*.test.ts'] },
    { ...common, ...onNeo4j, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.test.ts'] },
  ],
};
