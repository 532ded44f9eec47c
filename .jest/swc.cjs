/** What all suites share: how Jest reads TypeScript (by swc, as CommonJS, ESM-only packages included), and how long it waits. */
const esmOnly = [
  '@noble',
  '@t3-oss',
  'uqr',
  'superjson',
  'copy-anything',
  'is-what',
  'echarts',
  'zrender',
  '@trpc',
  'zustand',
  'standardwebhooks',
  '@stablelib',
  'pixelmatch',
]

module.exports = {
  setupFilesAfterEnv: [require.resolve('./patience.cjs')],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${esmOnly.join('|')})/)`],
}
