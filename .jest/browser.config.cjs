/** End to end, in a real Chromium: the built apps on a running server, and the built mini-program in the simulator. */
module.exports = {
  ...require('./swc.cjs'),
  displayName: 'browser',
  rootDir: '..',
  roots: ['<rootDir>/apps/bff', '<rootDir>/apps/simulator'],
  testMatch: ['**/*.browser.test.ts'],
  testEnvironment: 'node',
}
