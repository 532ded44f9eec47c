import type { Page } from 'playwright-core'
import { describeInBrowser } from '../chromium'
import { type Phone, read, tap } from '../main-road/phone'
import type { StartedProduct } from '../main-road/server'
import { authoriseBike } from '../main-road/walk'
import { signIn, usePhone, type Walk } from './use-phone'

const [LIN, CHEN] = ['林晓', '陈光'] as const

jest.setTimeout(180_000)

describeInBrowser('what people share, in the simulator, on the build for WeChat', () => {
  let product: StartedProduct
  let page: Page
  let phone: Phone
  /** Opens a page as somebody, as from a shared card or a link. */
  let open: Walk['launch']
  usePhone(
    (walk) => {
      ;({ product, page, phone, launch: open } = walk)
    },
    { still: true },
  )

  it('leads from an invitation by its card to friends, their board, and apart again', async () => {
    await open(LIN, 'pages/home/index')
    await signIn(phone)
    await authoriseBike(phone)
    await product.ride(LIN)
    await open(LIN, 'subpackages/honours/boards?board=friends')
    await tap(phone, '邀请好友')
    await read(phone, /^好友之间只看得到/)
    await tap(phone, '邀请好友')
    await tap(phone, '发送给微信好友')
    await page.waitForFunction(() => window.simulator.shares().length > 0)
    const [card] = await page.evaluate(() => window.simulator.shares())
    expect(card).toMatchObject({ to: 'friend', title: '邀请您在三晋绿色生活成为低碳好友' })
    expect(card!.path).toMatch(/^\/pages\/home\/index\?invite=[\w-]{43}$/)
    await page.getByRole('tab', { name: '记录' }).click()
    await page.locator('[data-panel="shares"]').getByText(card!.title).waitFor()

    // Whoever gets it has never been here.
    await open(CHEN, card!.path)
    await signIn(phone)
    await read(phone, '林** 邀请您成为低碳好友')
    expect(await product.ask<object[]>(CHEN, 'friends.list')).toEqual([])
    await tap(phone, '成为好友')
    await read(phone, '已成为好友')
    await open(CHEN, 'subpackages/honours/boards?board=friends')
    await tap(phone, '累计')
    await read(phone, '林晓')
    await read(phone, '未上榜')
    await open(LIN, 'subpackages/honours/boards?board=friends')
    await tap(phone, '累计')
    await read(phone, '陈光')
    await read(phone, '第 1 名')

    await open(CHEN, 'subpackages/social/friends')
    await tap(phone, '解除')
    await tap(phone, '解除好友')
    await read(phone, '还没有好友')
    expect(await product.ask<object[]>(LIN, 'friends.list')).toEqual([])
  })

  it('leads into an organisation by its scanned or typed code, onto its board, and out again', async () => {
    const code = await product.organisation('太原市第一中学')
    await open(LIN, 'subpackages/social/organisation')
    await page.evaluate((text) => window.simulator.scan(text), `${product.url}/?organisation=${code}`)
    await tap(phone, '扫码')
    await read(phone, '太原市第一中学')
    await tap(phone, '确认加入')
    await read(phone, /起的减排计入单位$/)
    await open(LIN, 'subpackages/honours/boards?board=organisations')
    // A ride of just before midnight was before the day of joining.
    await read(phone, /^(单位内第 1 名，共 1 人|加入后还没有减排)$/)

    await open(CHEN, 'subpackages/social/organisation')
    await phone.screen.locator('[data-current] input').fill(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase())
    await tap(phone, '查找')
    await tap(phone, '确认加入')
    await tap(phone, '退出单位')
    await read(phone, '退出单位？')
    await tap(phone, '退出单位')
    await read(phone, '加入单位或社区')
    const { mine } = await product.ask<{ mine: object | null }>(
      CHEN,
      `organisations.board?input=${encodeURIComponent('{"period":"all"}')}`,
    )
    expect(mine).toBeNull()
  })
})
