import { inSheet, type Phone, read, tap, tapAndRead } from '../main-road/phone'
import { authoriseBike } from '../main-road/walk'
import { inBothWorlds } from './in-both-worlds'
import { agreeAndSignIn, type Walk } from './worlds/walk'

jest.setTimeout(180_000)

/** Sends an invitation on, as a card or as a link on the clipboard; answers where it leads. */
const sendOn: Record<Walk['world'], (walk: Walk, sheet: Phone) => Promise<string>> = {
  async simulator({ phone: { page } }, sheet) {
    await tap(sheet, '发送给微信好友')
    await page.waitForFunction(() => window.simulator.shares().length > 0)
    const [card] = await page.evaluate(() => window.simulator.shares())
    expect(card).toMatchObject({ to: 'friend', title: '邀请您在三晋绿色生活成为低碳好友' })
    expect(card!.path).toMatch(/^\/pages\/home\/index\?invite=[\w-]{43}$/)
    await page.getByRole('tab', { name: '记录' }).click()
    await page.locator('[data-panel="shares"]').getByText(card!.title).waitFor()
    return card!.path
  },
  async web({ phone, product }, sheet) {
    await tapAndRead(phone, '复制链接', '已复制', sheet)
    const link = await phone.page.evaluate(() => navigator.clipboard.readText())
    expect(link.replace(/[\w-]{43}$/, '…')).toBe(`${product.url}/#/pages/home/index?invite=…`)
    return link
  },
}

/** Joins with a code of an organisation in hand: the simulator's phone scans it on the page for it, the browser from home. */
const scanToJoin: Record<Walk['world'], (walk: Walk, text: string) => Promise<void>> = {
  async simulator({ phone, open }, text) {
    await open('subpackages/social/organisation')
    await phone.page.evaluate((found) => window.simulator.scan(found), text)
    await tap(phone, '扫码')
  },
  async web({ open, scan }, text) {
    await open('pages/home/index')
    await scan(text)
  },
}

inBothWorlds('what people share', { still: true }, (walk) => {
  const { phone, front, launch, open } = walk
  const [LIN, CHEN] = { simulator: ['林晓', '陈光'] as const, web: ['林静', '陈晖'] as const }[walk.world]

  it('leads from an invitation to friends, their board, and apart again', async () => {
    const { product } = walk
    await launch(LIN, 'pages/home/index')
    await agreeAndSignIn(walk)
    await authoriseBike(phone)
    await product.ride(LIN)
    await open('subpackages/honours/boards?board=friends')
    await tap(phone, '邀请好友')
    await read(phone, /^好友之间只看得到/)
    await tap(phone, '邀请好友')
    const leadsTo = await sendOn[walk.world](walk, inSheet(phone, '邀请好友'))

    // Whoever gets it has never been here.
    await launch(CHEN, leadsTo)
    await agreeAndSignIn(walk)
    await read(phone, '林** 邀请您成为低碳好友')
    expect(await product.ask<object[]>(CHEN, 'friends.list')).toEqual([])
    await tapAndRead(phone, '成为好友', '已成为好友')
    await open('subpackages/honours/boards?board=friends')
    await tap(phone, '累计')
    await read(phone, LIN)
    await read(phone, '未上榜')
    await launch(LIN, 'subpackages/honours/boards?board=friends')
    await tap(phone, '累计')
    await read(phone, CHEN)
    await read(phone, '第 1 名')

    await launch(CHEN, 'subpackages/social/friends')
    await tap(phone, '解除')
    await tap(inSheet(phone, '解除好友？'), '解除好友')
    await read(phone, '还没有好友')
    expect(await product.ask<object[]>(LIN, 'friends.list')).toEqual([])
  })

  it('leads into an organisation by its scanned or typed code, onto its board, and out again', async () => {
    const { product } = walk
    const NAME = { simulator: '太原市第一中学', web: '太原市第二中学' }[walk.world]
    const code = await product.organisation(NAME)
    await launch(LIN)
    await scanToJoin[walk.world](walk, `${product.url}/?organisation=${code}`)
    await read(phone, NAME)
    await tap(phone, '确认加入')
    await read(phone, /起的减排计入单位$/)
    await open('subpackages/honours/boards?board=organisations')
    // A ride of just before midnight was before the day of joining.
    await read(phone, /^(单位内第 1 名，共 1 人|加入后还没有减排)$/)

    await launch(CHEN, 'subpackages/social/organisation')
    await front()
      .locator('input')
      .fill(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase())
    await tap(phone, '查找')
    await read(phone, NAME)
    await tap(phone, '确认加入')
    await read(phone, /起的减排计入单位$/)
    await tap(phone, '退出单位')
    await tap(inSheet(phone, '退出单位？'), '退出单位')
    await read(phone, '加入单位或社区')
    const { mine } = await product.ask<{ mine: object | null }>(
      CHEN,
      `organisations.board?input=${encodeURIComponent('{"period":"all"}')}`,
    )
    expect(mine).toBeNull()
  })
})
