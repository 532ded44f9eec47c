/** How Jest reads TypeScript: by swc, as CommonJS, ESM-only packages included. */
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
