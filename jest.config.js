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

/** Projects that share one Neo4j: started once for all of them, and not at all when none is selected. */
const onNeo4j = {
  runner: '<rootDir>/test/jest/serial-runner.js',
  globalSetup: '<rootDir>/test/jest/start-neo4j.ts',
  globalTeardown: '<rootDir>/test/jest/stop-neo4j.ts',
};

module.exports = {
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...common,
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
    { ...common, displayName: 'durability', testMatch: ['<rootDir>/test/durability/**/*.test.ts'] },
    { ...common, displayName: 'explorer', testMatch: ['<rootDir>/test/explorer/**/*.test.ts'] },
    { ...common, ...onNeo4j, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.test.ts'] },
  ],
};
