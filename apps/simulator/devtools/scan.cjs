// A check-in in WeChat's DevTools: the scanner answers a site's code, the resident taps 扫码打卡.
const { elementOf, inDevTools } = require('./launch.cjs')

const [code] = process.argv.slice(2)
if (!code) {
  console.error('usage: node scan.cjs <text of a site code, from GET /sandbox/site-codes>')
  process.exit(2)
}

const withText = async (page, text) => {
  for (const element of await page.$$('button, view')) if ((await element.text()).trim() === text) return element
  return null
}

inDevTools(async (miniProgram) => {
  await miniProgram.mockWxMethod('scanCode', { errMsg: 'scanCode:ok', result: code, scanType: 'QR_CODE', charSet: 'utf-8' })
  const page = await miniProgram.reLaunch('/pages/home/index')
  await elementOf(page, 'view')
  const scan = await withText(page, '扫码打卡')
  if (!scan) throw new Error('no 扫码打卡 on the home page: sign in once by hand, the DevTools keep the session')
  await scan.tap()
  await page.waitFor(async () => (await withText(page, '打卡成功')) !== null)
  await miniProgram.restoreWxMethod('scanCode')
  console.log('打卡成功')
})
