/** @jest-environment node */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const DIST = path.resolve(__dirname, '../dist/weapp')
const built = existsSync(path.join(DIST, 'app.json'))
const KB = 1_024
const MB = 1_024 * KB

const sizeOf = (folder: string, skip: readonly string[] = []): number =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !skip.includes(name))
    .reduce((sum, entry) => {
      const file = path.join(folder, entry.name)
      return sum + (entry.isDirectory() ? sizeOf(file) : statSync(file).size)
    }, 0)

// Without a build there is nothing to weigh, which is no excuse in CI.
// biome-ignore lint/style/noProcessEnv: only the environment knows whether this is CI
const whenBuilt = built || process.env.CI ? it : it.skip

whenBuilt('keeps the WeChat main package under 900 KB', () => {
  expect(sizeOf(DIST, ['subpackages'])).toBeLessThan(900 * KB)
})

whenBuilt('keeps every subpackage under 1 MB', () => {
  const subpackages = path.join(DIST, 'subpackages')
  for (const name of readdirSync(subpackages)) expect(sizeOf(path.join(subpackages, name))).toBeLessThan(MB)
})

whenBuilt('keeps the tab bar’s icons under 40 KB', () => {
  const icons = path.join(DIST, 'assets/tab')
  expect(readdirSync(icons)).toHaveLength(8)
  for (const name of readdirSync(icons)) expect(statSync(path.join(icons, name)).size).toBeLessThan(40_960)
})
