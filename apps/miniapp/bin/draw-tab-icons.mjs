// Draws the tab bar's PNG icons (81 × 81, as WeChat asks) from src/assets/icons. Run after changing one of them.
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const icons = { home: 'home', ledger: 'ledger', mall: 'gift', mine: 'user' }
// Middle tones, seen on the light and on the dark bar alike.
const colours = { '': '#7b857d', '-on': '#2a9463' }
const src = new URL('../src/assets/', import.meta.url)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
})
const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
for (const [tab, icon] of Object.entries(icons))
  for (const [state, colour] of Object.entries(colours)) {
    const svg = (await readFile(new URL(`icons/${icon}.svg`, src), 'utf8')).replaceAll('#000', colour)
    const filled = state ? svg.replace('fill="none"', `fill="${colour}" fill-opacity=".18"`) : svg
    await page.setContent(`<style>body{margin:0}svg{display:block;width:81px;height:81px}</style>${filled}`)
    await writeFile(new URL(`tab/${tab}${state}.png`, src), await page.screenshot({ omitBackground: true }))
  }
await browser.close()
