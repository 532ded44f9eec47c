import { findChromium } from './launch'

export { findChromium, launchChromium } from './launch'

// biome-ignore lint/style/noProcessEnv: whether this is CI is a fact of the machine, not a setting of the product
const { CI } = process.env

/** `describe` for tests in a browser. Without a browser they are skipped with a message; under CI they fail. */
export const describeInBrowser: jest.Describe = findChromium() || CI ? describe : describe.skip
if (describeInBrowser === describe.skip)
  process.stderr.write('no Chromium found: browser tests are skipped (set CHROMIUM_PATH)\n')
