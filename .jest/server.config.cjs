/** The store and the BFF, on SQLite and on a PostgreSQL that is started for the run. */
module.exports = {
  ...require('./swc.cjs'),
  displayName: 'server',
  rootDir: '..',
  roots: ['<rootDir>/packages/store', '<rootDir>/apps/bff'],
  testPathIgnorePatterns: ['/node_modules/', '\\.browser\\.test\\.'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/packages/store/test/global-setup.ts',
  globalTeardown: '<rootDir>/packages/store/test/global-teardown.ts',
}
