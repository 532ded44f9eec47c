import { readFile } from 'node:fs/promises'
import { type BindingView, type MessageTemplate, personalDataSchema, type StaffAppeal } from '@tanpuhui/contract'
import { inSheet, read, shown, tap, tapAndRead } from '../main-road/phone'
import { signInStaff } from '../main-road/staff'
import { authoriseBike } from '../main-road/walk'
import { inBothWorlds } from './in-both-worlds'
import { agreeAndSignIn, type Walk } from './worlds/walk'

const WORDS = '这次骑行是 8 公里，只计了 5 公里'
const ANSWER = '已向企业核实：里程为 8 公里，将由企业更正后重新上报。'
const WISH = '希望早高峰多开几班公交，等车时间太长。'

jest.setTimeout(180_000)

/** Takes the file with everything about oneself: in WeChat by way of a chat, in the browser from the downloads. */
const take: Record<Walk['world'], (walk: Walk) => Promise<{ name: string; text: string }>> = {
  async simulator({ phone }) {
    await tap(phone, '生成并导出')
    await tap(phone, '发送到聊天')
    await phone.screen.getByRole('button', { name: '发送', exact: true }).click()
    await read(phone, '再次发送')
    const [sent] = await phone.page.evaluate(() => window.simulator.sentFiles())
    return sent!
  },
  async web({ phone }) {
    const [download] = await Promise.all([phone.page.waitForEvent('download'), tap(phone, '生成并导出')])
    await read(phone, '文件已下载到本机。')
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  },
}

inBothWorlds('one’s own account', {}, (walk) => {
  const { phone, front, launch, open } = walk
  const NAME = { simulator: '王小燕', web: '王海燕' }[walk.world]

  const write = (tag: 'input' | 'textarea', text: string) => front().locator(tag).fill(text)
  /** Whose session the device keeps. */
  const resident = async () =>
    (JSON.parse(String(await walk.stored('tanpuhui-session'))) as { state: { resident: string } }).state.resident
  const granted = async () => (await walk.product.ask<MessageTemplate[]>(NAME, 'messages.list')).map((one) => one.granted)
  /** The bureau answers the only thing that waits for an answer. */
  async function answer(awaited: object, words: string): Promise<void> {
    const staff = await signInStaff(walk.product.url)
    expect(await staff.query('appeals.waiting')).toEqual({ open: 1 })
    const { appeals } = await staff.query<{ appeals: StaffAppeal[] }>('appeals.open')
    expect(appeals).toMatchObject([awaited])
    const { appeal, resident: whose } = appeals[0]!
    await staff.mutate('appeals.answer', { appeal, resident: whose, outcome: 'upheld', words })
  }

  it('begins with looking around without one, then the agreement, what the programme is, signing in, and where one was', async () => {
    await launch(NAME)
    await read(phone, '收集什么')
    await tap(phone, '先逛逛')
    await read(phone, '您正在随便看看')
    await tap(phone, '扫码打卡')
    await tap(inSheet(phone, '登录后可用'), '继续逛逛')
    await tap(phone, '勋章')
    await read(phone, '登录后可用')
    await tap(phone, '登录')
    await tap(phone, '同意并继续')
    await tap(phone, '下一步')
    await read(phone, '每一克都说得清')
    await tap(phone, '跳过')
    await walk.signIn()
    await read(phone, '还没有称号')
    await walk.back()
    await read(phone, '累计减排')
  })

  it('takes a suggestion, which staff answer', async () => {
    await open('subpackages/account/help')
    await write('input', '班次')
    await tap(phone, '写意见反馈')
    await write('textarea', WISH)
    await tap(phone, '提交')
    await read(phone, '已提交')
    await answer({ words: WISH, about: null }, '谢谢，已转公交公司。')
    await tap(phone, '查看我的申诉与意见')
    await read(phone, WISH)
    await read(phone, '已采纳')
    await read(phone, '谢谢，已转公交公司。')
  })

  it('lets a ride be appealed against from its receipt; the answer of staff stands with it', async () => {
    await open('pages/home/index')
    await authoriseBike(phone)
    await walk.product.ride(NAME)
    await open('pages/ledger/index')
    await tap(phone, '共享单车骑行')
    await tap(phone, '计错了？申诉')
    await write('textarea', WORDS)
    await tap(phone, '提交')
    await read(phone, '已提交')
    await answer({ words: WORDS, about: { credit: { mg: 1_250_000 } } }, ANSWER)
    await tap(phone, '查看我的申诉与意见')
    await read(phone, '申诉成立')
    await read(phone, ANSWER)
  })

  it('subscribes to messages, in WeChat when it asks, and to none when the person refuses', async () => {
    await open('subpackages/account/messages')
    if (walk.world === 'simulator') {
      await phone.page.evaluate(() => window.simulator.setSubscribe('reject'))
      await tapAndRead(phone, '订阅选中的消息', '没有订阅')
      expect(await granted()).toEqual([0, 0, 0])
      await phone.page.evaluate(() => window.simulator.setSubscribe('ask'))
      await tap(phone, '订阅选中的消息')
      await read(phone, '小程序申请发送以下一次性消息')
      await phone.screen.getByRole('button', { name: '允许' }).click()
    } else await tap(phone, '订阅选中的消息')
    await shown(phone, '已订阅，还可收到 1 次').nth(2).waitFor()
    expect(await granted()).toEqual([1, 1, 1])
  })

  it('speaks English, in large type and dark, when its holder says so, and still does after a new start', async () => {
    await open('subpackages/account/settings')
    const size = () =>
      front()
        .locator('.heading')
        .first()
        .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
    const usual = await size()
    await tap(phone, 'English')
    await tap(phone, 'Dark')
    await tap(phone, 'Larger type')
    const changed = front().locator('.screen.care.theme-dark')
    await changed.waitFor()
    expect((await size()) / usual).toBeCloseTo(1.25)

    await open('pages/mine/index')
    await read(phone, 'Sign out')
    await read(phone, 'Ledger')
    const ground = await changed.evaluate((screen) => getComputedStyle(screen).backgroundColor)
    for (const part of ground.match(/\d+/g)!.slice(0, 3)) expect(Number(part)).toBeLessThan(40)

    await open('subpackages/account/settings')
    await tap(phone, 'Larger type')
    await tap(phone, 'Auto')
    await tap(phone, '中文')
    await read(phone, '关怀模式')
    await changed.waitFor({ state: 'detached' })
    expect(await size()).toBe(usual)
  })

  it('is exported whole, as a file', async () => {
    await open('subpackages/account/data')
    await tap(phone, '导出我的数据')
    const { name, text } = await take[walk.world](walk)
    expect(name).toMatch(/^\w+-\d{4}-\d\d-\d\d\.json$/)
    const data = personalDataSchema.parse(JSON.parse(text))
    expect(data.profile.name).toBe(NAME)
    expect(data.records.map(({ mg }) => mg)).toEqual([1_250_000])
    expect(data.appeals.map(({ words }) => words).sort()).toEqual([WISH, WORDS].sort())
  })

  it('withdraws what a partner was allowed', async () => {
    await open('subpackages/account/bindings')
    await tap(phone, '撤回授权')
    await tap(inSheet(phone, '撤回对美团单车的授权？'), '撤回授权')
    await front().getByText('已撤回', { exact: true }).waitFor()
    const bindings = await walk.product.ask<BindingView[]>(NAME, 'bindings.list')
    expect(bindings.filter(({ status }) => status !== 'none')).toMatchObject([{ partner: 'meituan-bike', status: 'withdrawn' }])
  })

  it('is removed once its name is typed; the same person comes back as somebody new', async () => {
    const before = await resident()
    await open('subpackages/account/removal')
    await write('input', NAME)
    await tap(phone, '注销账户')
    await read(phone, '账户已注销')
    await tap(phone, '回到首页')
    await read(phone, '您正在随便看看')
    await tap(phone, '登录')
    await agreeAndSignIn(walk)
    await read(phone, '还没有记录。授权一家场景企业，或去打卡。')
    expect(await resident()).not.toBe(before)
  })
})
