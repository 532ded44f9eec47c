/** The pure packages, and what of the simulator needs no browser: no database either. */
module.exports = {
  ...require('./swc.cjs'),
  displayName: 'packages',
  rootDir: '..',
  roots: [
    ...['contract', 'methodology', 'programme', 'ledger', 'certificate', 'partner-sdk'].map(
      (name) => `<rootDir>/packages/${name}/src`,
    ),
    '<rootDir>/apps/simulator/src',
  ],
  testEnvironment: 'node',
}
