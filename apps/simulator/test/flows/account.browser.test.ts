import { type MessageTemplate, personalDataSchema, type StaffAppeal } from '@tanpuhui/contract'
import type { Page } from 'playwright-core'
import { describeInBrowser } from '../chromium'
import { type Phone, read, tap } from '../main-road/phone'
import type { StartedProduct } from '../main-road/server'
import { signInStaff } from '../main-road/staff'
import { authoriseBike } from '../main-road/walk'
import { booted, usePhone } from './use-phone'

const NAME = '王小燕'
const WORDS = '这次骑行是 8 公里，只计了 5 公里'
const ANSWER = '已向企业核实：里程为 8 公里，将由企业更正后重新上报。'

jest.setTimeout(180_000)

describeInBrowser('one’s own account, on the build for WeChat', () => {
  let product: StartedProduct
  let page: Page
  let phone: Phone
  usePhone(async (walk) => {
    ;({ product, page, phone } = walk)
    await walk.launch(NAME)
  })

  const open = async (path: string) => {
    await page.evaluate((to) => window.simulator.open(to), path)
    await booted(page)
  }
  const write = (tag: 'input' | 'textarea', text: string) => phone.screen.locator(tag).filter({ visible: true }).last().fill(text)
  /** Whose session the phone keeps. */
  const resident = async () => {
    const kept = await page.evaluate(() => window.simulator.storage()['tanpuhui-session'])
    return (JSON.parse(String(kept)) as { state: { resident: string } }).state.resident
  }
  const granted = async () => (await product.ask<MessageTemplate[]>(NAME, 'messages.list')).map((one) => one.granted)

  it('begins with looking around without one, then the agreement, what the programme is, and signing in', async () => {
    await read(phone, '收集什么')
    await tap(phone, '先逛逛')
    await read(phone, '您正在随便看看')
    await tap(phone, '扫码打卡')
    await read(phone, '登录后可用')
    await tap(phone, '登录')
    await tap(phone, '同意并继续')
    await tap(phone, '下一步')
    await read(phone, '每一克都说得清')
    await tap(phone, '跳过')
    await tap(phone, '微信登录')
    await read(phone, '累计减排')
  })

  it('lets a ride be appealed against from its receipt; the answer of staff stands with it', async () => {
    await authoriseBike(phone)
    await product.ride(NAME)
    await open('pages/ledger/index')
    await tap(phone, '共享单车骑行')
    await tap(phone, '计错了？申诉')
    await write('textarea', WORDS)
    await tap(phone, '提交')
    await read(phone, '已提交')

    const staff = await signInStaff(product.url)
    expect(await staff.query('appeals.waiting')).toEqual({ open: 1 })
    const { appeals } = await staff.query<{ appeals: StaffAppeal[] }>('appeals.open')
    expect(appeals).toMatchObject([{ words: WORDS, about: { credit: { mg: 1_250_000 } } }])
    const { appeal, resident } = appeals[0]!
    await staff.mutate('appeals.answer', { appeal, resident, outcome: 'upheld', words: ANSWER })

    await tap(phone, '查看我的申诉与意见')
    await read(phone, '申诉成立')
    await read(phone, ANSWER)
  })

  it('subscribes to messages when WeChat asks, and to none when the person refuses', async () => {
    await open('subpackages/account/messages')
    await page.evaluate(() => window.simulator.setSubscribe('reject'))
    await tap(phone, '订阅选中的消息')
    await read(phone, '没有订阅')
    expect(await granted()).toEqual([0, 0, 0])
    await page.evaluate(() => window.simulator.setSubscribe('ask'))
    await tap(phone, '订阅选中的消息')
    await read(phone, '小程序申请发送以下一次性消息')
    await phone.screen.getByRole('button', { name: '允许' }).click()
    await read(phone, '已订阅 3 项')
    expect(await granted()).toEqual([1, 1, 1])
  })

  it('is exported whole, as a file that goes to a chat', async () => {
    await open('subpackages/account/data')
    await tap(phone, '导出我的数据')
    await tap(phone, '生成并导出')
    await tap(phone, '发送到聊天')
    await phone.screen.getByRole('button', { name: '发送', exact: true }).click()
    await read(phone, '再次发送')
    const [sent] = await page.evaluate(() => window.simulator.sentFiles())
    expect(sent!.name).toMatch(/^\w+-\d{4}-\d\d-\d\d\.json$/)
    const data = personalDataSchema.parse(JSON.parse(sent!.text))
    expect(data.profile.name).toBe(NAME)
    expect(data.records.map(({ mg }) => mg)).toEqual([1_250_000])
    expect(data.appeals.map(({ answer }) => answer)).toEqual([ANSWER])
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
    await tap(phone, '同意并继续')
    await tap(phone, '微信登录')
    await read(phone, '还没有记录。授权一家场景企业，或去打卡。')
    expect(await resident()).not.toBe(before)
  })
})
