const { existsSync } = require('node:fs')
const { join, resolve } = require('node:path')

/** The vendor's SDK, which whoever runs this has installed beside the repository. */
const automatorOrExit = () => {
  try {
    return require('miniprogram-automator')
  } catch {
    console.error('缺少 miniprogram-automator，见 README.md / install miniprogram-automator first, see README.md')
    process.exit(2)
  }
}

/**
 * Opens the mini-program in WeChat's DevTools, hands it to `work`, and closes it again. An exception of the mini-program
 * fails the run as an error of the script does.
 */
exports.inDevTools = async (work) => {
  const projectPath = resolve(process.env.MINIAPP_PROJECT ?? join(__dirname, '../../miniapp'))
  if (!existsSync(join(projectPath, 'dist/weapp/app.json'))) {
    console.error(`${projectPath}/dist/weapp 还没有构建 / is not built`)
    process.exit(2)
  }
  const miniProgram = await automatorOrExit().launch({
    projectPath,
    cliPath: process.env.WECHAT_DEVTOOLS_CLI,
    trustProject: true,
    timeout: 60_000,
  })
  miniProgram.on('exception', ({ message, stack }) => {
    console.error(message, stack)
    process.exitCode = 1
  })
  try {
    await work(miniProgram)
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    await miniProgram.close()
  }
}

/** Waits until the page has an element for the selector, and answers it. */
exports.elementOf = async (page, selector) => {
  await page.waitFor(async () => (await page.$(selector)) !== null)
  return page.$(selector)
}
