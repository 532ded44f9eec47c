import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// biome-ignore lint/style/noProcessEnv: where the browser is is a fact of the machine, not a setting of the product
const { CHROMIUM_PATH } = process.env

/** The Chromium of this machine: CHROMIUM_PATH, or one of the usual places. */
export const findChromium = (): string | undefined => CHROMIUM_PATH ?? USUAL_PLACES.find((path) => existsSync(path))

/** Starts the Chromium of this machine. Throws when there is none. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}
