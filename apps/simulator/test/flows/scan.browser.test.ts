import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { keyIdOf, publicKeyOf, signCertificate, verifyUrl } from '@tanpuhui/certificate'
import type { MyCertificate, Order } from '@tanpuhui/contract'
import { inSheet, read, shown, tap } from '../main-road/phone'
import { inBothWorlds } from './in-both-worlds'
import { programmeWithActivity } from './programme-with-activity'
import { agreeAndSignIn } from './worlds/walk'

const { folder, file } = programmeWithActivity()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

jest.setTimeout(180_000)

inBothWorlds('the one scan', { programme: file, still: true }, (walk) => {
  const { phone, launch, scan, scanListed, back, network } = walk
  const [LIN, CHEN, GUEST] = {
    simulator: ['林晓', '陈光', '王芳'] as const,
    web: ['林静', '陈晖', '王芬'] as const,
  }[walk.world]
  let certificate: MyCertificate
  /** One about which nobody has been asked yet. */
  let another: MyCertificate
  const orders: Record<string, Order> = {}
  beforeAll(async () => {
    const { product } = walk
    for (const name of [LIN, CHEN]) {
      await product.tell(name, 'bindings.authorise', { partner: 'meituan-bike' })
      await product.ride(name)
      orders[name] = await product.tell<Order>(name, 'mall.redeem', { offerId: 1, quantity: 1, requestId: randomUUID() })
    }
    const issue = (requestId: string) =>
      product.tell<MyCertificate>(LIN, 'certificates.issue', { period: { all: true }, holderName: LIN, requestId })
    certificate = await issue(randomUUID())
    another = await issue(randomUUID())
  }, 60_000)

  async function begin(name: string): Promise<void> {
    await launch(name)
    await agreeAndSignIn(walk)
    await read(phone, '扫码打卡')
  }
  /** Closes the sheet with this title, which may still be on its way. */
  const close = (title: string) => tap(inSheet(phone, title), '好的')
  /** In the simulator by the tester's list of what there is to scan, which in a browser has only codes of screens. */
  const scanOf = (listed: string, text: string) => (walk.world === 'simulator' ? scanListed(listed) : scan(text))
  const codeOf = (name: string) => orders[name]!.codes[0]!.code
  const brightened = () => phone.page.waitForFunction(() => window.simulator.screen().brightness === 1)

  it('checks in on site, and at an activity, once', async () => {
    await begin(LIN)
    await scanListed('净滩志愿行动')
    await read(phone, '+50 积分')
    await close('签到成功')
    await scanListed('净滩志愿行动')
    await close('此前已签到，积分只发一次')
    expect(await walk.product.ask<object[]>(LIN, 'volunteering.attended')).toMatchObject([{ points: 50 }])
    await scanListed('示范食堂')
    await close('打卡成功')
  })

  it('tells a genuine certificate from a changed one, one of another issuer and a torn one', async () => {
    const { url } = walk.product
    const { serial } = certificate.certificate
    await scanOf(`${serial} · ${LIN}`, certificate.verifyUrl)
    await read(phone, '真实有效')
    await read(phone, '未撤销（刚刚查询）')
    await back()

    const { certificate: document, signature } = certificate
    await scan(verifyUrl(url, { certificate: { ...document, mg: document.mg * 10 }, signature }))
    await read(phone, '不可信：内容与签名不符')
    await back()

    const secret = Uint8Array.from({ length: 32 }, (_, i) => i)
    const keyId = keyIdOf(publicKeyOf(secret))
    await scan(verifyUrl(url, signCertificate({ ...document, issuer: { ...document.issuer, keyId } }, secret)))
    await read(phone, '不可信：未知的签发机构')
    await back()

    await scan(certificate.verifyUrl.slice(0, -20))
    await read(phone, '这不是一份完整的证书')
    await back()
  })

  it('opens one’s own voucher, in WeChat on a bright screen, and says that another’s is not one’s own', async () => {
    const bright = walk.world === 'simulator'
    const screen = () => phone.page.evaluate(() => window.simulator.screen())
    const usual = bright && (await screen())
    await scanOf(`${codeOf(LIN)} · ${orders[LIN]!.title.zh} · ${LIN}`, codeOf(LIN))
    const voucher = inSheet(phone, orders[LIN]!.title.zh)
    await read(voucher, '复制')
    if (bright) {
      await brightened()
      expect((await screen()).keptOn).toBe(true)
    }
    await voucher.screen.getByLabel('关闭', { exact: true }).click()
    await voucher.screen.waitFor({ state: 'hidden' })
    if (usual) {
      await phone.page.waitForFunction((before) => window.simulator.screen().brightness === before, usual.brightness)
      expect(await screen()).toEqual(usual)
    }
    await back()

    await scanOf(`${codeOf(CHEN)} · ${orders[CHEN]!.title.zh} · ${CHEN}`, codeOf(CHEN))
    await read(phone, '这张券不是您的')
    await back()
  })

  it('says what can be scanned after any other code', async () => {
    await scan('https://example.com/pay?id=1')
    for (const kind of ['打卡码', '活动签到码', '减排证书', '券码']) await read(inSheet(phone, '不认识这个码'), kind)
    await close('不认识这个码')
  })

  it('without a network shows every tab, verifies certificates and opens vouchers; codes of activities wait, and are sent once', async () => {
    await network(false)
    for (const [tab, said] of [
      ['碳账本', '没有连上网络'],
      ['积分商城', '没有连上网络'],
      ['我的', '授权管理'],
      ['首页', '打卡赚积分'],
    ] as const) {
      await tap(phone, tab)
      await read(phone, said)
    }
    await scan(another.verifyUrl)
    await read(phone, '签名真实，撤销状态未知')
    await back()
    await scan(codeOf(LIN))
    await read(inSheet(phone, orders[LIN]!.title.zh), '复制')
    if (walk.world === 'simulator') await brightened()
    await network(true)

    await begin(CHEN)
    const { url, ask } = walk.product
    const [{ code }] = (await (await fetch(`${url}/sandbox/event-codes`)).json()) as [{ code: string }]
    await network(false)
    await scan(code)
    await read(phone, '没有网络，这次扫码已保存在本机，联网后自动上传。')
    await close('已保存')
    await read(phone, '1 次打卡等待上传')
    expect(await ask<object[]>(CHEN, 'volunteering.attended')).toEqual([])
    await network(true)
    await shown(phone, '1 次打卡等待上传').waitFor({ state: 'hidden' })
    expect(await ask<object[]>(CHEN, 'volunteering.attended')).toMatchObject([{ points: 50 }])
  })

  it('tells anyone whether a certificate is genuine who follows its link, without an account', async () => {
    await launch(GUEST, `subpackages/verify/index?c=${certificate.verifyUrl.split('#c=')[1]!}`)
    await read(phone, '真实有效')
  })
})
