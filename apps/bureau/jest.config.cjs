// Packages that are published as ES modules only, or of which the ES build is imported.
const esm = ['@noble', 'uqr', 'echarts', 'zrender', 'antd/es', '@rc-component/[^/]+/es']

/** @type {import('jest').Config} */
module.exports = {
  displayName: 'bureau',
  rootDir: __dirname,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/test/browser.ts'],
  setupFilesAfterEnv: ['<rootDir>/../../.jest/patience.cjs', '<rootDir>/test/setup.ts'],
  transform: {
    '\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/test/class-names.ts',
    '\\.css$': '<rootDir>/test/no-styles.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
}
