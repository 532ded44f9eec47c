import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type RunningSimulator, startSimulator } from '../../src/server/start'
import { launchChromium } from '../chromium'
import { type Phone, tap } from '../main-road/phone'
import { type StartedProduct, startProduct } from '../main-road/server'

const WEAPP = resolve(__dirname, '../../../miniapp/dist/weapp')

/** What a flow walks with: the product, and the build for WeChat on a phone in the simulator. */
export interface Walk {
  product: StartedProduct
  browser: Browser
  page: Page
  phone: Phone
  /** Starts the mini-program on the phone of the person of this name, as from a link when a page is given. */
  launch(name: string, path?: string): Promise<void>
}

interface Asked {
  /** A programme's preset or file. */
  programme?: string
  /** Whether the system asks for less motion. */
  still?: boolean
}

/** Waits until the simulator shows a page. */
export const booted = (page: Page): Promise<void> => page.locator('html[data-ready="1"]').waitFor({ state: 'attached' })

/** Agrees and signs in, for the first time. */
export async function signIn(phone: Phone): Promise<void> {
  await tap(phone, '同意并继续')
  await tap(phone, '微信登录')
}

/**
 * Starts everything before the tests of this block, has them `prepare`, and stops it after them. No test may leave an error behind, nor ask
 * for what the simulator lacks.
 */
export function usePhone(prepare: (walk: Walk) => unknown, { programme, still = false }: Asked = {}): void {
  let product: StartedProduct
  let simulator: RunningSimulator
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    product = await startProduct(programme)
    simulator = await startSimulator({ weappDir: WEAPP, api: product.url, port: 0 })
    browser = await launchChromium()
    const viewport = { width: 1280, height: 1000 }
    page = await (await browser.newContext({ viewport, reducedMotion: still ? 'reduce' : 'no-preference' })).newPage()
    page.setDefaultTimeout(20_000)
    const launch = async (name: string, path?: string) => {
      await page.goto(`${simulator.url}/?${new URLSearchParams({ name, ...(path ? { page: path } : {}) })}`)
      await booted(page)
    }
    await prepare({ product, browser, page, phone: { page, screen: page.locator('#phone') }, launch })
  }, 600_000)
  afterEach(async () => {
    expect(await page.evaluate(() => window.simulator.errors())).toEqual([])
    expect(await page.evaluate(() => window.simulator.missing())).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await simulator?.close()
    await product?.stop()
  })
}
