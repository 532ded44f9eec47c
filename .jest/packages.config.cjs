/** The pure packages: no database, no browser. */
module.exports = {
  ...require('./swc.cjs'),
  displayName: 'packages',
  rootDir: '..',
  roots: ['contract', 'methodology', 'programme', 'ledger', 'certificate', 'partner-sdk'].map(
    (name) => `<rootDir>/packages/${name}/src`,
  ),
  testEnvironment: 'node',
}
