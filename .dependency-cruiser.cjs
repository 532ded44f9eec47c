/** Imports run one way: apps → store → (ledger, methodology, programme) → contract; certificate imports contract at most. */
const rooms = (...names) => `^packages/(${names.join('|')})/`

module.exports = {
  forbidden: [
    {
      name: 'packages-never-import-apps',
      comment: 'What a package needs from an app comes in as an argument.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'contract-stands-alone',
      severity: 'error',
      from: { path: rooms('contract') },
      to: { path: '^packages/', pathNot: rooms('contract') },
    },
    {
      name: 'domain-imports-contract-at-most',
      severity: 'error',
      from: { path: '^packages/(methodology|programme|ledger|certificate)/' },
      to: { path: '^packages/', pathNot: '^packages/($1|contract)/' },
    },
    {
      name: 'store-imports-ledger-and-contract',
      severity: 'error',
      from: { path: rooms('store') },
      to: { path: '^packages/', pathNot: rooms('store', 'ledger', 'contract') },
    },
    {
      name: 'partner-sdk-stands-alone',
      comment: 'Partners install it by itself.',
      severity: 'error',
      from: { path: rooms('partner-sdk') },
      to: { path: '^packages/', pathNot: rooms('partner-sdk') },
    },
    {
      name: 'pure-packages-use-no-node-built-ins',
      comment: 'They run in browsers and mini-programs too; clock, randomness and I/O come in as arguments.',
      severity: 'error',
      from: { path: '^packages/(contract|methodology|programme|ledger|certificate)/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-store-knows-the-database',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: ['^packages/store/', '\\.test\\.ts$', '/test/'] },
      to: { path: 'node_modules/(@prisma|better-sqlite3|pg)/' },
    },
    {
      name: 'apps-import-only-types-of-the-bff',
      severity: 'error',
      from: { path: '^apps/(miniapp|bureau|simulator)/' },
      to: { path: '^apps/bff/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: ['\\.test\\.tsx?$', '/test/'] },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/bff/'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|node_modules/\\.cache)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js'],
    },
  },
}
