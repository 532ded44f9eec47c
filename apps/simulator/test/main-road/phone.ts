import type { Locator, Page } from 'playwright-core'

/** The mini-program as a person sees it, in a browser or in the simulator. */
export interface Phone {
  page: Page
  /** Where it is drawn. */
  screen: Locator
}

/** Everything with this text that is not hidden behind another page. */
export const shown = ({ screen }: Phone, text: string | RegExp): Locator =>
  screen.getByText(text, typeof text === 'string' ? { exact: true } : {}).filter({ visible: true })

/** Taps what bears this text: the one that lies on top. */
export const tap = (phone: Phone, text: string | RegExp): Promise<void> => shown(phone, text).last().click()

/** Waits until this text can be read. */
export const read = (phone: Phone, text: string | RegExp): Promise<void> => shown(phone, text).last().waitFor()
