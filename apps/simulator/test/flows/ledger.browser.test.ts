import { randomUUID } from 'node:crypto'
import { addDays, dayToIso, localDay, startOf } from '@tanpuhui/contract'
import { type ReportedActivity, report } from '@tanpuhui/partner-sdk'
import { inSheet, read, shown, tap } from '../main-road/phone'
import { longestTask } from '../thread-time'
import { inBothWorlds } from './in-both-worlds'
import { agreeAndSignIn, labelled } from './worlds/walk'

const LINES = 1_000
const KILOBYTE = 1_024
const LONG_TASK = 50
const HOUR = 3_600_000
/** A fifth of the thousand lines, in px. */
const FAR_UP = 12_000

jest.setTimeout(240_000)

inBothWorlds('the ledger', {}, (walk) => {
  const { phone, front, launch, open } = walk
  const NAME = { simulator: '林小满', web: '林大满' }[walk.world]
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

  beforeAll(async () => {
    const { product } = walk
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
    await agreeAndSignIn(walk)
    await read(phone, '扫码打卡')
  }, 120_000)
  beforeEach(async () => {
    await open('pages/ledger/index')
    await read(phone, '共享单车骑行')
  })

  it('shows the course by day, week, month and year, by chips and by a swipe, and each column’s figure', async () => {
    await tap(phone, '图表')
    await read(phone, /^近 30 天共减排/)
    await tap(phone, '近 12 周')
    await read(phone, /^近 12 周共减排/)
    // The week before the last is whole on any day: a meal every two hours.
    const total = front().locator('.column-total').filter({ hasText: '3.84 kg CO₂e · 84 次' })
    await labelled(walk, '前一根柱子').click()
    await labelled(walk, '前一根柱子').click()
    await total.waitFor()
    await read(phone, '占 100%')
    // A finger on the middle of the twelve columns picks one of those two.
    const week = front().locator('.turner')
    const before = await week.textContent()
    await front().locator('canvas').click()
    await week.filter({ hasNotText: before! }).waitFor()
    await total.waitFor()
    await walk.swipe(shown(phone, /^近 12 周共减排/), 200, 80)
    await read(phone, /^近 12 个月共减排/)
    await tap(phone, '近 5 年')
    await read(phone, /^近 5 年共减排 46\.92 kg/)
  })

  it('leads from a day of the calendar to its lines, and names sections and districts', async () => {
    await tap(phone, '日历')
    const named = `${dayToIso(yesterday).slice(0, 4)}年${month}月${day}日`
    // On the first of a month yesterday is in the month before.
    if (dayToIso(localDay(Date.now())).slice(5, 7) !== dayToIso(yesterday).slice(5, 7)) await labelled(walk, '上个月').click()
    await labelled(walk, `${named}，1.25 kg CO₂e，1 次`).click()
    await tap(phone, '共享单车骑行')
    await read(phone, /5 km × 250 g\/km = 1250 g/)
    await open('subpackages/insight/footprint')
    await labelled(walk, '绿色饮食，45.67 kg CO₂e，占 97%，999 次').waitFor()
    await labelled(walk, '第 1，太原市小店区，46.92 kg CO₂e，1,000 次').waitFor()
  })

  it('filters, searches, and explains a duplicate up to the receipt of what counts', async () => {
    const lines = front().locator('.lines-part .cell')
    await front().locator('input').fill('美团')
    await labelled(walk, '搜索').click()
    await read(phone, '已经到底了')
    expect(await lines.count()).toBe(1)
    await labelled(walk, '去掉“搜索“美团””').click()
    await lines.nth(1).waitFor()
    await labelled(walk, '筛选').click()
    const sheet = inSheet(phone, '筛选')
    await tap(sheet, '已冲正')
    await tap(sheet, '饿了么')
    await tap(sheet, '查看结果')
    await read(phone, '没有符合条件的记录')
    await tap(phone, '清除筛选')
    await read(phone, '外卖无需餐具')
    await tap(phone, '未计入')
    await read(phone, /已通过美团单车在 (\d\d-\d\d )?08:00 计入/)
    await labelled(walk, '计入的是：共享单车骑行 · 美团单车', '^=').click()
    await read(phone, /5 km × 250 g\/km = 1250 g/)
    await read(phone, /山西日报/)
  })

  it('scrolls through a thousand lines without a long task, in small steps to the view', async () => {
    const { browser } = walk
    const asked: string[] = []
    phone.page.on('request', (request) => {
      if (request.url().includes('ledger.page')) asked.push(request.url())
    })
    /** Scrolls as a flung finger does, down to the last line or up by so many pixels. */
    const fling = (by: number, most = Number.POSITIVE_INFINITY) =>
      front().evaluate(
        async (list, { step, far }) => {
          const began = list.scrollTop
          const over = () => Math.abs(list.scrollTop - began) >= far || (step > 0 && list.textContent?.includes('已经到底了'))
          while (!over()) {
            list.scrollBy(0, step)
            await new Promise((painted) => requestAnimationFrame(painted))
          }
        },
        { step: by, far: most },
      )
    const thereAndBack = async (): Promise<number> => {
      await open('pages/ledger/index')
      await read(phone, '共享单车骑行')
      const down = await longestTask(browser, phone.page, () => fling(240))
      expect(await front().locator('.lines-part').count()).toBeGreaterThan(100)
      // What has gone far from the screen is drawn no more.
      await front().locator('.lines-part .cell').nth(99).waitFor({ state: 'detached' })
      const up = await longestTask(browser, phone.page, () => fling(-240, FAR_UP))
      await front().evaluate((list) => list.scrollTo(0, 0))
      await read(phone, '共享单车骑行')
      return Math.max(down, up)
    }
    asked.length = 0
    let worst = await thereAndBack()
    expect(asked).toHaveLength(LINES / 20)
    if (walk.world === 'simulator') {
      const updates = await phone.page.evaluate(() => window.simulator.updates())
      expect(updates.length).toBeGreaterThan(50)
      expect(Math.max(...updates.map(({ bytes }) => bytes))).toBeLessThanOrEqual(64 * KILOBYTE)
    }
    // Half of the 100 ms that are allowed, of the thread's own time: what slows a processor down by hand counts the time of others as well.
    // The best of three: other tests share the processor.
    for (let again = 0; again < 2 && worst > LONG_TASK; again++) worst = Math.min(worst, await thereAndBack())
    expect(worst).toBeLessThanOrEqual(LONG_TASK)
  }, 480_000)
})
