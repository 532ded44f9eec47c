import type { Locator, Page } from 'playwright-core'

/** The mini-program as a person sees it, in a browser or in the simulator. */
export interface Phone {
  page: Page
  /** Where it is drawn. */
  screen: Locator
}

/** What stands on the screen and is not hidden behind another page: the last of several, which lies on top. */
export const seen = ({ screen }: Phone, text: string | RegExp): Locator =>
  screen.getByText(text, typeof text === 'string' ? { exact: true } : {}).filter({ visible: true }).last()

/** Taps what bears this text. */
export const tap = (phone: Phone, text: string | RegExp): Promise<void> => seen(phone, text).click()

/** Waits until this text can be read. */
export const read = (phone: Phone, text: string | RegExp): Promise<void> => seen(phone, text).waitFor()

/** Leaves a page by its back arrow. */
export async function back({ page }: Phone): Promise<void> {
  await page.getByRole('button', { name: /^(返回|‹)$/ }).filter({ visible: true }).last().click()
}
