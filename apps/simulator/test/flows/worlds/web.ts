import type { Page } from 'playwright-core'
import { inSheet, type Phone, shown, tap } from '../../main-road/phone'
import { type Ground, SCAN, type World } from './walk'

/** The web page that `npm start` serves, in a browser of its own for each person. */
export function webWorld(ground: Ground): World {
  const pages = new Map<string, Page>()
  const faults: unknown[] = []
  let person = ''
  const page = (): Page => {
    const opened = pages.get(person)
    if (!opened) throw new Error('nobody has been launched yet')
    return opened
  }
  const phone: Phone = {
    get page() {
      return page()
    },
    get screen() {
      return page().locator('body')
    },
  }
  const arrive = async (): Promise<Page> => {
    const context = await ground.browser.newContext({
      viewport: { width: 375, height: 800 },
      reducedMotion: ground.still ? 'reduce' : 'no-preference',
      hasTouch: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const arrived = await context.newPage()
    arrived.setDefaultTimeout(20_000)
    arrived.on('pageerror', (error) => faults.push(String(error)))
    arrived.on('console', (said) => {
      if (said.text().includes('Content Security Policy')) faults.push(said.text())
    })
    return arrived
  }
  const goTo = async (address: string) => {
    // From one page of the mini-program to another only the hash changes, and nothing would start anew.
    await page().goto('about:blank')
    await page().goto(new URL(address, `${ground.product.url}/#/`).href)
  }
  const route = async () => new URL(page().url()).hash.slice(2).split('?')[0]!
  const codes = () => inSheet(phone, '输入打卡码')
  return {
    world: 'web',
    get product() {
      return ground.product
    },
    get browser() {
      return ground.browser
    },
    phone,
    begin: async () => undefined,
    faults: async () => faults.splice(0),
    end: async () => void (await Promise.all([...pages.values()].map((one) => one.context().close()))),
    async launch(name, to = '') {
      if (!pages.has(name)) pages.set(name, await arrive())
      person = name
      await goTo(/^https?:/.test(to) ? to : `#/${to.replace(/^\//, '')}`)
    },
    open: (to) => goTo(`#/${to}`),
    async signIn() {
      await phone.screen.locator('input').filter({ visible: true }).fill(person)
      await phone.screen.getByRole('button', { name: '演示登录', exact: true }).click()
      await shown(phone, '演示登录').first().waitFor({ state: 'hidden' })
    },
    route,
    front: () => page().locator('.taro_page').filter({ visible: true }).last(),
    async back() {
      const from = await route()
      await phone.screen.getByRole('button', { name: '返回', exact: true }).filter({ visible: true }).click()
      await page().waitForURL((url) => !url.hash.startsWith(`#/${from}`))
    },
    async scan(text, button = SCAN) {
      await tap(phone, button)
      await codes().screen.getByRole('textbox', { name: '打卡码文本' }).fill(text)
      await codes().screen.getByRole('button', { name: '打卡', exact: true }).click()
    },
    async scanListed(name, button = SCAN) {
      await tap(phone, button)
      await tap(codes(), name)
    },
    async network(on) {
      // What pages are made of must have come before the network goes.
      if (!on) await page().locator('html[data-complete]').waitFor({ state: 'attached' })
      await page().context().setOffline(!on)
    },
    async swipe(over, from, to) {
      await over.scrollIntoViewIfNeeded()
      const { x, y } = (await over.boundingBox())!
      const finger = await page().context().newCDPSession(page())
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
        finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: x + at, y: y + 8 }] })
      await touch('touchStart', from)
      await touch('touchMove', (from + to) / 2)
      await touch('touchMove', to)
      await touch('touchEnd')
      await finger.detach()
    },
    async stored(key) {
      const kept = await page().evaluate((of) => localStorage.getItem(of), key)
      return kept === null ? undefined : (JSON.parse(kept) as { data: unknown }).data
    },
  }
}
