import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { type RunningSimulator, startSimulator } from '../../../src/server/start'
import { type Phone, shown, tap } from '../../main-road/phone'
import { type Ground, SCAN, type World } from './walk'

const WEAPP = resolve(__dirname, '../../../../miniapp/dist/weapp')

/** The build for WeChat, on a phone in the simulator. */
export function simulatorWorld(ground: Ground): World {
  let simulator: RunningSimulator
  let page: Page
  const faults: unknown[] = []
  const phone: Phone = {
    get page() {
      return page
    },
    get screen() {
      return page.locator('#phone')
    },
  }
  const booted = () => page.locator('html[data-ready="1"]').waitFor({ state: 'attached' })
  const known = new Set<string>()
  /** They are lost when the page is left, and stay until then. */
  const gather = async () => {
    const found = await page.evaluate(() =>
      window.simulator ? [...window.simulator.errors(), ...window.simulator.missing()] : [],
    )
    for (const fault of found) {
      const told = JSON.stringify(fault)
      if (!known.has(told)) faults.push(fault)
      known.add(told)
    }
  }
  const route = async () => (await page.evaluate(() => window.simulator.currentPage()?.route)) ?? ''
  return {
    world: 'simulator',
    get product() {
      return ground.product
    },
    get browser() {
      return ground.browser
    },
    phone,
    async begin() {
      simulator = await startSimulator({ weappDir: WEAPP, api: ground.product.url, port: 0 })
      const reducedMotion = ground.still ? 'reduce' : 'no-preference'
      page = await (await ground.browser.newContext({ viewport: { width: 1280, height: 1000 }, reducedMotion })).newPage()
      page.setDefaultTimeout(20_000)
    },
    async faults() {
      await gather()
      return faults.splice(0)
    },
    async end() {
      await page?.context().close()
      await simulator?.close()
    },
    async launch(name, to) {
      await gather()
      await page.goto(`${simulator.url}/?${new URLSearchParams({ name, ...(to ? { page: to } : {}) })}`)
      await booted()
    },
    async open(to) {
      await gather()
      await page.evaluate((asked) => window.simulator.open(asked), to)
      await booted()
    },
    async signIn() {
      await tap(phone, '微信登录')
      await shown(phone, '微信登录').waitFor({ state: 'hidden' })
    },
    route,
    front: () => phone.screen.locator('[data-current]'),
    async back() {
      const from = await route()
      await phone.screen.getByRole('button', { name: '返回' }).filter({ visible: true }).first().click()
      await page.waitForFunction((before) => window.simulator.currentPage()?.route !== before, from)
    },
    async scan(text, button = SCAN) {
      await page.evaluate((found) => window.simulator.scan(found), text)
      await tap(phone, button)
    },
    async scanListed(name, button = SCAN) {
      const list = page.getByLabel('现场码')
      const option = list.locator('option', { hasText: name })
      await list.selectOption((await option.getAttribute('value'))!)
      await page.getByText('下一次扫码会得到').waitFor()
      await tap(phone, button)
    },
    network: (on) => page.evaluate((id) => window.simulator.setNetwork(id), on ? 'wifi' : 'offline'),
    async swipe(over, from, to) {
      await over.scrollIntoViewIfNeeded()
      const { x, y } = (await over.boundingBox())!
      await page.mouse.move(x + from, y + 8)
      await page.mouse.down()
      await page.mouse.move(x + to, y + 10, { steps: 4 })
      await page.mouse.up()
    },
    stored: (key) => page.evaluate((of) => window.simulator.storage()[of], key),
  }
}
