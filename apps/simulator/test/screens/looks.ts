import type { Page } from 'playwright-core'
import { type Phone, tap } from '../main-road/phone'

export const WIDTHS = { 320: 'small-320', 375: 'iphone-se', 430: 'iphone-14-pro-max' } as const
export type Width = keyof typeof WIDTHS

/** How a person may see it: the theme of the phone, and 关怀模式. */
export const LOOKS = ['light', 'dark', 'care'] as const
export type Look = (typeof LOOKS)[number]

/** The page in front in the simulator. */
export const FRONT = '#phone [data-current]'

/** Waits until the page in front has drawn what it asked for, and nothing moves on its canvases any more. */
export const settled = (page: Page, root: string): Promise<unknown> =>
  page.waitForFunction(
    (selector) => {
      const screen = document.querySelector(`${selector} .screen`)
      if (!screen || screen.querySelector('.skeleton:not(.specimen .skeleton)')) return false
      // Those of the simulator stand in a shadow of their own.
      const canvases = [...screen.querySelectorAll('canvas, wx-canvas')].map(
        (found) => (found.shadowRoot?.querySelector('canvas') ?? found) as HTMLCanvasElement,
      )
      const drawn = canvases.every((canvas) =>
        canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height)
          .data.some((value) => value > 0),
      )
      const before = document.documentElement.dataset.drawn
      const now = canvases.map((canvas) => canvas.toDataURL()).join(' ')
      document.documentElement.dataset.drawn = now
      return drawn && now === before && [...screen.querySelectorAll('img')].every((picture) => picture.complete)
    },
    root,
    { polling: 100 },
  )

/** Opens a page of the mini-program in the simulator as from a link. */
export async function openInSimulator(page: Page, address: URL, path: string): Promise<void> {
  const at = new URL(address)
  at.searchParams.set('page', path)
  await page.goto(at.href)
  await page.locator('html[data-ready="1"]').waitFor({ state: 'attached' })
}

/** Agrees and signs in as the person whose phone the simulator holds. */
export async function signInInSimulator(phone: Phone, address: URL): Promise<void> {
  await openInSimulator(phone.page, address, 'pages/sign-in/index')
  await tap(phone, '同意并继续')
  await tap(phone, '微信登录')
  await phone.page.waitForFunction(() => window.simulator.currentPage()?.route === 'pages/home/index')
}

/** Turns 关怀模式 on or off by the person's own switch. */
export async function toggleCare(phone: Phone, address: URL): Promise<void> {
  await openInSimulator(phone.page, address, 'subpackages/account/settings')
  await tap(phone, '关怀模式')
}
