// The home page in WeChat's DevTools: what the vendor's own measures say of its first content, and a picture of it.
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { elementOf, inDevTools } = require('./launch.cjs')

/** Entries of wx.getPerformance() that tell of launch and first content. */
const TOLD = ['appLaunch', 'route', 'firstRender', 'firstPaint', 'firstContentfulPaint', 'largestContentfulPaint']

inDevTools(async (miniProgram) => {
  const page = await miniProgram.reLaunch('/pages/home/index')
  await elementOf(page, 'view')
  const entries = await miniProgram.evaluate(() =>
    wx
      .getPerformance()
      .getEntries()
      .map(({ name, path, startTime, duration }) => ({ name, path, startTime, duration })),
  )
  const told = entries.filter(({ name }) => TOLD.includes(name))
  for (const { name, path = '', duration = 0 } of told) console.log(`${name}\t${path}\t${Math.round(duration)} ms`)
  const picture = join(tmpdir(), 'tanpuhui-home.png')
  await miniProgram.screenshot({ path: picture })
  console.log(picture)
  if (!told.some(({ name }) => name === 'firstRender')) throw new Error('the home page was not rendered')
})
