import type { Page } from 'playwright-core'
import type { PageLoad } from '../src/runtime/page-loads'

/** Slows the page's processor by this factor, as a cheap phone is slower than this computer; 1 ends it. */
export const throttleCpu = async (page: Page, rate: number): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}

/** How a page of the mini-program came to its first content; waits until it has. `address` is one of the simulator, with `?page=…`. */
export const measureLoad = async (page: Page, address: string, { cpu = 4 } = {}): Promise<PageLoad> => {
  await throttleCpu(page, cpu)
  try {
    await page.goto(address)
    const handle = await page.waitForFunction(
      () => window.simulator?.loads().find(({ contentMs }) => contentMs !== null),
      undefined,
      { polling: 100 },
    )
    return (await handle.jsonValue()) as PageLoad
  } finally {
    await throttleCpu(page, 1)
  }
}
