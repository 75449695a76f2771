/**
 * `core` is pure and needs nothing; `house` reads the source; `door` has a real MongoDB and a real Chromium; `fast` and
 * `browser` walk through the portal with the Chromium that prints (`npm run test:browser`; `npm test` runs `fast` only);
 * `pdfua` prints what veraPDF is to see (`npm run test:pdfua`).
 */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^@annexa/(.*)$': '<rootDir>/libs/$1/src/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
};

const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};

module.exports = {
  maxWorkers: 2,
  // A busy machine is slow, not wrong: jest's own 5 s fails tests that only wait for their turn.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'core',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/portal/src/**/*.spec.ts',
        '<rootDir>/test/golden/**/*.spec.ts',
      ],
    },
    { ...shared, displayName: 'house', testMatch: ['<rootDir>/test/house/**/*.spec.ts'] },
    {
      ...shared,
      ...withDatabase,
      displayName: 'door',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/house/',
        '<rootDir>/test/golden/',
        '<rootDir>/test/browser/',
        '<rootDir>/test/pdfua/',
      ],
    },
    { ...shared, displayName: 'pdfua', testMatch: ['<rootDir>/test/pdfua/**/*.spec.ts'] },
    { ...shared, ...withDatabase, displayName: 'fast', testMatch: ['<rootDir>/test/browser/fast/**/*.spec.ts'] },
    {
      ...shared,
      ...withDatabase,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/fast/'],
    },
  ],
};
