import type { Browser, Locator } from 'playwright-core'
import { type Phone, tap } from '../../main-road/phone'
import type { StartedProduct } from '../../main-road/server'

/** What a flow walks with, the same in both worlds: the mini-program on a phone in the simulator, and as a web page in a browser. */
export interface Walk {
  /** For what differs on purpose: a browser has no camera, no album and no cards. */
  readonly world: 'simulator' | 'web'
  readonly product: StartedProduct
  readonly browser: Browser
  /** Where the person whose turn it is sees the mini-program. */
  readonly phone: Phone
  /**
   * Starts the mini-program as the person of this name, as from a link when a page is given (on the web it may be a whole address). What a
   * person's phone or browser keeps, it keeps from launch to launch.
   */
  launch(name: string, page?: string): Promise<void>
  /** Starts it anew for the same person at a page. */
  open(page: string): Promise<void>
  /** After the agreement: signs the person in, and waits until the page for it is gone. */
  signIn(): Promise<void>
  /** The page in front, without its query. */
  route(): Promise<string>
  /** What is drawn of the page in front; it scrolls. */
  front(): Locator
  /** One page back, by the arrow above the page. */
  back(): Promise<void>
  /** Scans by the great button of home, or by another. In a browser the code's text is typed. */
  scan(text: string, button?: string): Promise<void>
  /** Likewise a screen's code that the sandbox offers under this name. */
  scanListed(name: string, button?: string): Promise<void>
  network(on: boolean): Promise<void>
  /** Moves a finger sideways over something, from and to so many pixels from its left edge. */
  swipe(over: Locator, from: number, to: number): Promise<void>
  /** What the mini-program keeps on the device under this key. */
  stored(key: string): Promise<unknown>
}

/** A world as the tests start and end it. */
export interface World extends Walk {
  begin(): Promise<void>
  /** What went wrong on any page since it was last asked, in words. */
  faults(): Promise<unknown[]>
  end(): Promise<void>
}

/** What both worlds stand on: there once the tests have begun. */
export interface Ground {
  product: StartedProduct
  browser: Browser
  /** Whether the system asks for less motion. */
  still: boolean
}

/** What scans on the home page. */
export const SCAN = '扫码打卡'

/** Agrees and signs in, for the first time. */
export async function agreeAndSignIn({ phone, signIn }: Walk): Promise<void> {
  await tap(phone, '同意并继续')
  await signIn()
}

/** What is read out as this on the page in front, or begins so. */
export const labelled = ({ front }: Walk, label: string, how: '=' | '^=' = '='): Locator =>
  front().locator(`[aria-label${how}"${label}"]`)
