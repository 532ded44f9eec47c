/** @type {import('jest').Config} */
module.exports = {
  displayName: 'miniapp',
  rootDir: __dirname,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/{src,test}/**/*.test.ts?(x)'],
  setupFiles: ['<rootDir>/test/globals.ts'],
  setupFilesAfterEnv: ['<rootDir>/../../.jest/patience.cjs', '<rootDir>/test/setup.ts'],
  moduleNameMapper: {
    '\\.(s?css|png)$': '<rootDir>/test/fakes/empty.cjs',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@tarojs/components$': '<rootDir>/test/fakes/components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/fakes/taro.ts',
  },
  // These ship as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:.*/)?(?:@trpc|zustand|i18next|echarts|zrender|uqr|tslib|@noble|canonicalize)/)'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
    ],
  },
}
