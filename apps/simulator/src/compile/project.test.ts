import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const APPS = join(__dirname, '../../..')

/** What WeChat's DevTools read when the folder is opened. */
const project = JSON.parse(readFileSync(join(APPS, 'miniapp/project.config.json'), 'utf8')) as {
  miniprogramRoot: string
  compileType: string
  appid: string
  setting: Record<string, unknown>
}

describe("the mini-program's folder opens in WeChat's DevTools", () => {
  it('with the folder that the build writes', () => {
    const scripts = JSON.parse(readFileSync(join(APPS, 'miniapp/package.json'), 'utf8')).scripts as Record<string, string>
    const config = readFileSync(join(APPS, 'miniapp/config/index.ts'), 'utf8')
    expect(scripts['build:weapp']).toContain('weapp')
    expect(config).toMatch(/outputRoot: `dist\/\$\{target\}`/)
    expect(project.miniprogramRoot).toBe('dist/weapp/')
  })

  it('as a mini-program, without an app id of somebody else, and compiled once only', () => {
    expect(project).toMatchObject({ compileType: 'miniprogram', appid: 'touristappid' })
    expect(project.setting).toMatchObject({ es6: false, enhance: false, minified: false, postcss: false })
  })
})
