/** Three projects: what needs no database, what runs on each database, and the store's contract. */
const common = {
  testEnvironment: 'node',
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

module.exports = {
  testTimeout: 30_000,
  projects: [{ ...common, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] }],
};
