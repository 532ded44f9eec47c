import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { keyIdOf, publicKeyOf, signCertificate, verifyUrl } from '@tanpuhui/certificate'
import { addDays, localDay, type MyCertificate, type Order } from '@tanpuhui/contract'
import type { Page } from 'playwright-core'
import { describeInBrowser } from '../chromium'
import { type Phone, read, shown, tap } from '../main-road/phone'
import type { StartedProduct } from '../main-road/server'
import { signIn, usePhone, type Walk } from './use-phone'

const SANJIN = resolve(__dirname, '../../../../packages/programme/presets/sanjin.json')
const [LIN, CHEN] = ['林晓', '陈光'] as const

jest.setTimeout(180_000)

/** 三晋's programme with a volunteer activity of yesterday, today and tomorrow. */
function programmeWithActivity(folder: string): string {
  const today = localDay(Date.now())
  const activity = {
    id: 1,
    code: 'river-clean',
    name: { zh: '净滩志愿行动', en: 'River clean-up' },
    about: { zh: '一起清理汾河岸线。', en: 'Clean the bank of the Fen together.' },
    place: { zh: '汾河公园', en: 'Fen river park' },
    district: '140105',
    firstDay: addDays(today, -1),
    lastDay: addDays(today, 1),
    capacity: 20,
    points: 50,
    assumed: 'For a test',
  }
  const file = join(folder, 'sanjin-volunteers.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(SANJIN, 'utf8')), volunteering: [activity] }))
  return file
}

describeInBrowser('the one scan, in the simulator, on the build for WeChat', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tanpuhui-scan-'))
  let product: StartedProduct
  let page: Page
  let phone: Phone
  let launch: Walk['launch']
  let certificate: MyCertificate
  /** One about which nobody has been asked yet. */
  let another: MyCertificate
  let orders: Record<string, Order>
  const prepare = async (walk: Walk) => {
    ;({ product, page, phone, launch } = walk)
    orders = {}
    for (const name of [LIN, CHEN]) {
      await product.tell(name, 'bindings.authorise', { partner: 'meituan-bike' })
      await product.ride(name)
      orders[name] = await product.tell<Order>(name, 'mall.redeem', { offerId: 1, quantity: 1, requestId: randomUUID() })
    }
    const issue = (requestId: string) =>
      product.tell<MyCertificate>(LIN, 'certificates.issue', { period: { all: true }, holderName: LIN, requestId })
    certificate = await issue(randomUUID())
    another = await issue(randomUUID())
  }
  usePhone(prepare, { programme: programmeWithActivity(folder), still: true })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function begin(name: string): Promise<void> {
    await launch(name)
    await signIn(phone)
    await read(phone, '扫码打卡')
  }
  /** Scans from home, wherever one is. */
  async function scan(text: string): Promise<void> {
    await page.evaluate((found) => window.simulator.scan(found), text)
    await tap(phone, '扫码打卡')
  }
  /** Chooses in the tester's list what the next scan finds, and scans. */
  async function scanListed(name: string): Promise<void> {
    await page.getByLabel('现场码').selectOption({ label: name })
    await page.getByText('下一次扫码会得到').waitFor()
    await tap(phone, '扫码打卡')
  }
  const goHome = async (from: string) => {
    await phone.screen.getByRole('button', { name: '返回' }).filter({ visible: true }).first().click()
    await page.waitForFunction((route) => window.simulator.currentPage()?.route !== route, from)
  }
  const close = () => shown(phone, '好的').last().click()
  const network = (id: string) => page.evaluate((to) => window.simulator.setNetwork(to), id)
  const codeOf = (name: string) => orders[name]!.codes[0]!.code

  it('checks in on site, and at an activity, once', async () => {
    await begin(LIN)
    await scanListed('净滩志愿行动 · 汾河公园')
    await read(phone, '签到成功')
    await read(phone, '+50 积分')
    await close()
    await scanListed('净滩志愿行动 · 汾河公园')
    await read(phone, '此前已签到，积分只发一次')
    await close()
    expect(await product.ask<object[]>(LIN, 'volunteering.attended')).toMatchObject([{ points: 50 }])
    await scanListed('迎泽大街机关食堂 · 太原市迎泽区 · 光盘行动')
    await read(phone, '打卡成功')
    await close()
  })

  it('tells a genuine certificate from a changed one, one of another issuer and a torn one', async () => {
    const { serial } = certificate.certificate
    await scanListed(`${serial} · ${LIN}`)
    await read(phone, '真实有效')
    await read(phone, '未撤销（刚刚查询）')
    await goHome('subpackages/verify/index')

    const { certificate: document, signature } = certificate
    await scan(verifyUrl(product.url, { certificate: { ...document, mg: document.mg * 10 }, signature }))
    await read(phone, '不可信：内容与签名不符')
    await goHome('subpackages/verify/index')

    const secret = Uint8Array.from({ length: 32 }, (_, i) => i)
    const keyId = keyIdOf(publicKeyOf(secret))
    await scan(verifyUrl(product.url, signCertificate({ ...document, issuer: { ...document.issuer, keyId } }, secret)))
    await read(phone, '不可信：未知的签发机构')
    await goHome('subpackages/verify/index')

    await scan(certificate.verifyUrl.slice(0, -20))
    await read(phone, '这不是一份完整的证书')
    await goHome('subpackages/verify/index')
  })

  it('opens one’s own voucher on a bright screen, and says that another’s is not one’s own', async () => {
    const usual = await page.evaluate(() => window.simulator.screen())
    await scanListed(`${codeOf(LIN)} · ${orders[LIN]!.title.zh} · ${LIN}`)
    await read(phone, '复制')
    await page.waitForFunction(() => window.simulator.screen().brightness === 1)
    expect(await page.evaluate(() => window.simulator.screen().keptOn)).toBe(true)
    await phone.screen.getByLabel('关闭', { exact: true }).filter({ visible: true }).last().click()
    await page.waitForFunction((before) => window.simulator.screen().brightness === before, usual.brightness)
    expect(await page.evaluate(() => window.simulator.screen())).toEqual(usual)
    await goHome('subpackages/offer/orders')

    await scanListed(`${codeOf(CHEN)} · ${orders[CHEN]!.title.zh} · ${CHEN}`)
    await read(phone, '这张券不是您的')
    await goHome('subpackages/offer/orders')
  })

  it('says what can be scanned after any other code', async () => {
    await scan('https://example.com/pay?id=1')
    await read(phone, '不认识这个码')
    for (const kind of ['打卡码', '活动签到码', '减排证书', '券码']) await read(phone, kind)
    await close()
  })

  it('without a network verifies certificates and opens vouchers; codes of activities wait, and are sent once', async () => {
    await network('offline')
    await scan(another.verifyUrl)
    await read(phone, '签名真实，撤销状态未知')
    await goHome('subpackages/verify/index')
    await scan(codeOf(LIN))
    await page.waitForFunction(() => window.simulator.screen().brightness === 1)
    await network('wifi')

    await begin(CHEN)
    const [{ code }] = (await (await fetch(`${product.url}/sandbox/event-codes`)).json()) as [{ code: string }]
    await network('offline')
    await scan(code)
    await read(phone, '没有网络，这次扫码已保存在本机，联网后自动上传。')
    await close()
    await read(phone, '1 次打卡等待上传')
    expect(await product.ask<object[]>(CHEN, 'volunteering.attended')).toEqual([])
    await network('wifi')
    await shown(phone, '1 次打卡等待上传').waitFor({ state: 'detached' })
    expect(await product.ask<object[]>(CHEN, 'volunteering.attended')).toMatchObject([{ points: 50 }])
  })
})
