/** Three sizes of test, one runner: see CONTRIBUTING.md. */
const shared = {
  testEnvironment: 'node',
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** One PostgreSQL for the whole run; each test file clones its migrated template. */
const onDatabase = {
  ...shared,
  globalSetup: '<rootDir>/test/database/server.js',
  globalTeardown: '<rootDir>/test/database/server-end.js',
};

export default {
  // A worker's modules are not all let go after a file; the larger it grows, the slower it collects.
  workerIdleMemoryLimit: '900MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/src/**/*.spec.ts',
        '<rootDir>/web/src/**/*.spec.ts',
        '<rootDir>/test/*.spec.ts',
      ],
    },
    { ...onDatabase, displayName: 'database', testMatch: ['<rootDir>/test/database/**/*.spec.ts'] },
    { ...onDatabase, displayName: 'end-to-end', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
  ],
};
