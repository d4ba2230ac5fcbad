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

export default {
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
    { ...shared, displayName: 'database', testMatch: ['<rootDir>/test/database/**/*.spec.ts'] },
    { ...shared, displayName: 'end-to-end', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
  ],
};
