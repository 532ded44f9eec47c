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

/** Taps what bears this text, the one that lies on top, once it may be tapped. */
export const tap = ({ page, screen }: Phone, text: string | RegExp): Promise<void> =>
  shown({ page, screen }, text).last().and(page.locator(':not(.off, .off *)')).click()

/** Waits until this text can be read. */
export const read = (phone: Phone, text: string | RegExp): Promise<void> => shown(phone, text).last().waitFor()

/** Taps `text`, perhaps on a sheet, and reads a word that goes away by itself: it is waited for from before the tap on, lest it come and go unseen. */
export const tapAndRead = async (phone: Phone, text: string | RegExp, word: string | RegExp, on = phone): Promise<void> =>
  void (await Promise.all([read(phone, word), tap(on, text)]))

/** What lies on the sheet with this title, and nothing of the page beneath, whose buttons often bear the same words. */
export const inSheet = ({ page, screen }: Phone, title: string): Phone => ({
  page,
  screen: screen.locator(`.sheet[aria-label="${title}"]`),
})
