import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type RunningSimulator, startSimulator } from '../../src/server/start'
import { describeInBrowser, launchChromium } from '../chromium'
import { type Phone, tap } from '../main-road/phone'
import { type StartedProduct, startProduct } from '../main-road/server'
import { furnish } from './citizen'
import { difference } from './compare'
import { faultsOf } from './faults'
import { type ScreenSpec, screensOf } from './list'
import { FRONT, LOOKS, openInSimulator, settled, signInInSimulator, toggleCare, WIDTHS, type Width } from './looks'

const NAME = '林小满'
const WEAPP = resolve(__dirname, '../../../miniapp/dist/weapp')
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

jest.setTimeout(240_000)

describeInBrowser('every screen, with a citizen’s own things in it', () => {
  let product: StartedProduct
  let simulator: RunningSimulator
  let browser: Browser
  let screens: ScreenSpec[]
  let page: Page
  beforeAll(async () => {
    product = await startProduct('demo')
    simulator = await startSimulator({ weappDir: WEAPP, api: product.url, port: 0 })
    browser = await launchChromium()
    await furnish(product, NAME)
    screens = await screensOf(product, NAME)
  }, 600_000)
  beforeEach(async () => {
    page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' })).newPage()
    page.setDefaultTimeout(20_000)
  })
  afterEach(() => page.context().close())
  afterAll(async () => {
    await browser?.close()
    await simulator?.close()
    await product?.stop()
  })

  const inSimulator = (width: Width): { phone: Phone; address: URL } => ({
    phone: { page, screen: page.locator('#phone') },
    address: new URL(`${simulator.url}/?name=${encodeURIComponent(NAME)}&device=${WIDTHS[width]}&theme=light`),
  })

  it.each([320, 375, 430] as const)(
    'lies within its edges at %i px, nothing over another, each target a finger wide',
    async (width) => {
      const { phone, address } = inSimulator(width)
      const faults: string[] = []
      const look = async (screen: ScreenSpec, how: string) => {
        await openInSimulator(page, address, screen.path)
        await settled(page, FRONT)
        faults.push(...(await faultsOf(page, FRONT)).map((fault) => `${screen.name}, ${how}: ${fault}`))
      }
      for (const screen of screens.filter(({ signedOut }) => signedOut)) await look(screen, 'signed out')
      await signInInSimulator(phone, address)
      // Large type is what narrow phones find hardest; wide ones are looked at in the usual size.
      if (width === 320) await toggleCare(phone, address)
      for (const screen of screens.filter(({ signedOut }) => !signedOut)) await look(screen, width === 320 ? 'care' : 'usual')
      expect(faults).toEqual([])
      expect(await page.evaluate(() => window.simulator.errors())).toEqual([])
    },
  )

  it('has the components of the design system look as they are kept in pictures, in light, dark and large type', async () => {
    const { phone, address } = inSimulator(375)
    await signInInSimulator(phone, address)
    const differences: (string | null)[] = []
    for (const look of LOOKS) {
      address.searchParams.set('theme', look === 'dark' ? 'dark' : 'light')
      if (look === 'care') await toggleCare(phone, address)
      await openInSimulator(page, address, 'subpackages/gallery/index')
      await settled(page, `${FRONT}`).catch(() => undefined)
      for (const specimen of await phone.screen.locator('.specimen').all()) {
        const name = /specimen-([\w-]+)/.exec((await specimen.getAttribute('class')) ?? '')?.[1]
        differences.push(difference(`${name}-${look}`, await specimen.screenshot({ animations: 'disabled' })))
      }
      await phone.screen.locator('.specimen-sheet .button').first().click()
      await phone.screen.locator('.sheet').waitFor()
      differences.push(difference(`sheet-open-${look}`, await phone.screen.screenshot({ animations: 'disabled' })))
    }
    expect(differences.length).toBeGreaterThan(3 * 15)
    expect(differences.filter(Boolean)).toEqual([])
  })

  it('gives axe nothing serious to say in the browser, in either theme', async () => {
    const open = async (path: string) => {
      await page.goto(`${product.url}/#/${path}`)
      await page.reload()
      await settled(page, 'body')
    }
    await page.setViewportSize({ width: 375, height: 800 })
    await page.goto(product.url)
    const phone: Phone = { page, screen: page.locator('body') }
    await tap(phone, '同意并继续')
    await page.locator('input').fill(NAME)
    await page.getByRole('button', { name: '演示登录' }).click()
    await page.getByText('打卡赚积分').first().waitFor()
    const found: string[] = []
    for (const colorScheme of ['light'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const { name, path } of screens.filter(({ signedOut }) => !signedOut)) {
        try {
          await open(path)
        } catch (cause) {
          throw new Error(`${name} (${path}) did not come to rest`, { cause })
        }
        await page.evaluate(AXE)
        const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run())
        for (const { id, impact, nodes } of violations)
          if (impact === 'serious' || impact === 'critical')
            found.push(`${name}, ${colorScheme}: ${id} at ${nodes.map(({ html }) => html.slice(0, 260)).join(' | ')}`)
      }
    }
    expect(found).toEqual([])
  })
})

interface Axe {
  run(): Promise<{
    violations: { id: string; impact: string | null; nodes: { html: string }[] }[]
  }>
}
