import { randomUUID } from 'node:crypto'
import { addDays, dayToIso, localDay, startOf } from '@tanpuhui/contract'
import { type ReportedActivity, report } from '@tanpuhui/partner-sdk'
import type { Browser, Page } from 'playwright-core'
import { describeInBrowser } from '../chromium'
import { type Phone, read, shown, tap } from '../main-road/phone'
import type { StartedProduct } from '../main-road/server'
import { longestTask } from '../thread-time'
import { booted, signIn, usePhone, type Walk } from './use-phone'

const NAME = '林小满'
const LINES = 1_000
const KILOBYTE = 1_024
const LONG_TASK = 50
const HOUR = 3_600_000

jest.setTimeout(240_000)

describeInBrowser('the ledger, in the simulator', () => {
  let product: StartedProduct
  let browser: Browser
  let page: Page
  let phone: Phone
  let launch: Walk['launch']
  /** Midnight with which yesterday began, in China. */
  const yesterday = addDays(localDay(Date.now()), -1)
  const morning = startOf(yesterday) + 8 * HOUR
  const [, month, day] = dayToIso(yesterday).split('-').map(Number)

  const act = (resident: string, behaviour: string, at: number, data: ReportedActivity['data'] = {}): ReportedActivity => ({
    id: randomUUID(),
    resident,
    behaviour,
    occurredAt: new Date(at).toISOString(),
    district: '140105',
    data,
  })

  usePhone(async (walk) => {
    ;({ product, browser, page, phone, launch } = walk)
    const authorise = async (partner: string) =>
      (await product.tell<{ subject: string }>(NAME, 'bindings.authorise', { partner })).subject
    const send = (partner: string, acts: ReportedActivity[]) =>
      report(acts, { url: product.url, partner: product.partner(partner), messageId: randomUUID(), at: new Date() })
    const [meals, bike, other] = [await authorise('eleme'), await authorise('meituan-bike'), await authorise('qingju-bike')]
    // A meal every two hours before yesterday, 45.72 g each; yesterday a ride of 5 km, which two partners report.
    const before = Array.from({ length: LINES - 1 }, (_, i) => act(meals, 'takeaway-no-cutlery', morning - (9 + 2 * i) * HOUR))
    await send('eleme', before.reverse())
    const [ride] = await send('meituan-bike', [act(bike, 'shared-bike-ride', morning, { distanceKm: '5', durationMinutes: 23 })])
    const [again] = await send('qingju-bike', [
      act(other, 'shared-bike-ride', morning + 300_000, { distanceKm: '5', durationMinutes: 23 }),
    ])
    expect([ride!.mg, again!.status]).toEqual([1_250_000, 'refused'])
    await launch(NAME)
    await signIn(phone)
    await read(phone, '扫码打卡')
  })
  beforeEach(async () => {
    await page.evaluate(() => window.simulator.open('pages/ledger/index'))
    await booted(page)
    await read(phone, '共享单车骑行')
  })

  const inFront = () => phone.screen.locator('[data-current]')
  /** What is read out as this, or begins so. */
  const labelled = (label: string, how: '=' | '^=' = '=') => inFront().locator(`[aria-label${how}"${label}"]`)

  it('shows the course by day, week, month and year, by chips and by a swipe, and each column’s figure', async () => {
    await tap(phone, '图表')
    await read(phone, /^近 30 天共减排/)
    await tap(phone, '近 12 周')
    await read(phone, /^近 12 周共减排/)
    // The week before the last is whole on any day: a meal every two hours.
    await labelled('前一根柱子').click()
    await labelled('前一根柱子').click()
    await inFront().locator('.column-total').filter({ hasText: '3.84 kg CO₂e · 84 次' }).waitFor()
    await read(phone, '占 100%')
    // A finger on the middle of the twelve columns picks one of those two.
    const week = inFront().locator('.turner')
    const before = await week.textContent()
    const canvas = (await inFront().locator('canvas').boundingBox())!
    await page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2)
    await week.filter({ hasNotText: before! }).waitFor()
    await inFront().locator('.column-total').filter({ hasText: '3.84 kg CO₂e · 84 次' }).waitFor()
    const words = (await shown(phone, /^近 12 周共减排/).boundingBox())!
    const swipe = async (from: number, to: number) => {
      await page.mouse.move(words.x + from, words.y + 8)
      await page.mouse.down()
      await page.mouse.move(words.x + to, words.y + 10, { steps: 4 })
      await page.mouse.up()
    }
    await swipe(200, 80)
    await read(phone, /^近 12 个月共减排/)
    await tap(phone, '近 5 年')
    await read(phone, /^近 5 年共减排 46\.92 kg/)
  })

  it('leads from a day of the calendar to its lines, and names sections and districts', async () => {
    await tap(phone, '日历')
    const named = `${dayToIso(yesterday).slice(0, 4)}年${month}月${day}日`
    // On the first of a month yesterday is in the month before.
    if (dayToIso(localDay(Date.now())).slice(5, 7) !== dayToIso(yesterday).slice(5, 7)) await labelled('上个月').click()
    await labelled(`${named}，1.25 kg CO₂e，1 次`).click()
    await tap(phone, '共享单车骑行')
    await read(phone, /5 km × 250 g\/km = 1250 g/)
    await page.evaluate(() => window.simulator.open('subpackages/insight/footprint'))
    await labelled('绿色饮食，45.67 kg CO₂e，占 97%，999 次').waitFor()
    await labelled('第 1，太原市小店区，46.92 kg CO₂e，1,000 次').waitFor()
  })

  it('filters, searches, and explains a duplicate up to the receipt of what counts', async () => {
    await inFront().locator('input').fill('美团')
    await labelled('搜索').click()
    await read(phone, '已经到底了')
    expect(await inFront().locator('.lines-part .cell').count()).toBe(1)
    await labelled('去掉“搜索“美团””').click()
    await labelled('筛选').click()
    await tap(phone, '已冲正')
    await tap(phone, '饿了么')
    await tap(phone, '查看结果')
    await read(phone, '没有符合条件的记录')
    await tap(phone, '清除筛选')
    await read(phone, '外卖无需餐具')
    await tap(phone, '未计入')
    await read(phone, /已通过美团单车在 (\d\d-\d\d )?08:00 计入/)
    await labelled('计入的是：共享单车骑行 · 美团单车', '^=').click()
    await read(phone, /5 km × 250 g\/km = 1250 g/)
    await read(phone, /山西日报/)
  })

  it('scrolls through a thousand lines without a long task, in small steps to the view', async () => {
    /** Scrolls as a flung finger does until an end is reached. */
    const fling = (by: number) =>
      page.evaluate(async (step) => {
        const list = document.querySelector<HTMLElement>('.sim-page[data-current]')!
        const over = () => (step < 0 ? list.scrollTop === 0 : list.textContent?.includes('已经到底了'))
        while (!over()) {
          list.scrollBy(0, step)
          await new Promise((painted) => requestAnimationFrame(painted))
        }
      }, by)
    const thereAndBack = async (): Promise<number> => {
      await launch(NAME, 'pages/ledger/index')
      await read(phone, '共享单车骑行')
      const down = await longestTask(browser, page, () => fling(240))
      expect(await inFront().locator('.lines-part').count()).toBeGreaterThan(100)
      // What has gone far from the screen is drawn no more.
      await page.waitForFunction(() => document.querySelectorAll('.sim-page[data-current] .lines-part .cell').length < 100)
      const up = await longestTask(browser, page, () => fling(-240))
      await read(phone, '共享单车骑行')
      return Math.max(down, up)
    }
    let worst = await thereAndBack()
    const asked = (await page.evaluate(() => window.simulator.requests())).filter(({ url }) => url.includes('ledger.page'))
    expect(asked).toHaveLength(LINES / 20)
    const updates = await page.evaluate(() => window.simulator.updates())
    expect(updates.length).toBeGreaterThan(50)
    expect(Math.max(...updates.map(({ bytes }) => bytes))).toBeLessThanOrEqual(64 * KILOBYTE)
    // Half of the 100 ms that are allowed, of the thread's own time: what slows a processor down by hand counts the time of others as well.
    // The best of three: other tests share the processor.
    for (let again = 0; again < 2 && worst > LONG_TASK; again++) worst = Math.min(worst, await thereAndBack())
    expect(worst).toBeLessThanOrEqual(LONG_TASK)
  }, 480_000)
})
