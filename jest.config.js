/** Four projects: what needs no database, the API on each database, and the contract of the store on all of them. */
const common = {
  testEnvironment: '<rootDir>/test/jest/environment.js',
  moduleNameMapper: { '^@grafeo-db/js$': '<rootDir>/test/jest/grafeo.js' },
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
  },
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
      testMatch: ['<rootDir>/test/api/**/*.test.ts', '<rootDir>/test/start/**/*.test.ts'],
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
    { ...common, ...onNeo4j, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.test.ts'] },
  ],
};
