import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { startSimulator } from '../../src/server/start'
import { launchChromium } from '../launch'
import { startProduct } from '../main-road/server'
import { furnish } from './citizen'
import { faultsOf } from './faults'
import { screensOf } from './list'
import { FRONT, LOOKS, type Look, openInSimulator, settled, signInInSimulator, toggleCare, WIDTHS, type Width } from './looks'

const NAME = '林小满'
const WEAPP = resolve('apps/miniapp/dist/weapp')

/** The highest picture, in pixels. */
const LONGEST = 3_000

interface Asked {
  /** Names of screens; none for all. */
  screens: string[]
  widths?: Width[]
  looks?: Look[]
  /** On a phone as high as the page is long, up to `LONGEST`. */
  whole?: boolean
}

/**
 * Takes a picture of every screen, or of those asked for, in every look and width, into a folder as `screen-width-look.png`.
 * Writes what looks off on them to standard output.
 */
export async function takePictures(folder: string, { screens: only, widths, looks = [...LOOKS], whole }: Asked): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const product = await startProduct('demo')
  const simulator = await startSimulator({ weappDir: WEAPP, api: product.url, port: 0 })
  const browser = await launchChromium()
  try {
    await furnish(product, NAME)
    const screens = (await screensOf(product, NAME)).filter(({ name }) => only.length === 0 || only.includes(name))
    for (const width of widths ?? (Object.keys(WIDTHS).map(Number) as Width[])) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: whole ? LONGEST + 200 : 1_000 },
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const phone = { page, screen: page.locator('#phone') }
      const address = new URL(`${simulator.url}/?name=${encodeURIComponent(NAME)}&device=${WIDTHS[width]}&theme=light`)
      const shoot = async (name: string, look: string) => {
        await settled(page, FRONT)
        for (const fault of await faultsOf(page, FRONT)) process.stdout.write(`${name} ${width} ${look}: ${fault}\n`)
        if (whole) await lengthen(page)
        await page.locator('#phone').screenshot({ path: join(folder, `${name}-${width}-${look}.png`), animations: 'disabled' })
      }
      for (const { name, path } of screens.filter(({ signedOut }) => signedOut)) {
        await openInSimulator(page, address, path)
        await shoot(name, 'light')
      }
      await signInInSimulator(phone, address)
      for (const look of LOOKS.filter((one) => looks.includes(one))) {
        address.searchParams.set('theme', look === 'dark' ? 'dark' : 'light')
        if (look === 'care') await toggleCare(phone, address)
        for (const { name, path } of screens.filter(({ signedOut }) => !signedOut)) {
          await openInSimulator(page, address, path)
          await shoot(name, look)
        }
      }
      await context.close()
    }
  } finally {
    await browser.close()
    await simulator.close()
    await product.stop()
  }
}

/** Makes the phone as high as the page in front is long. */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate(
    ([front, longest]) => {
      const [phone, shown] = ['#phone', front].map((selector) => document.querySelector<HTMLElement>(selector)!)
      const more = shown!.scrollHeight - shown!.clientHeight
      phone!.style.height = `${Math.min(phone!.clientHeight + more, longest)}px`
    },
    [FRONT, LONGEST] as const,
  )
  await settled(page, FRONT)
}
