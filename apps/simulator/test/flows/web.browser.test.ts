import type { MyCertificate, SiteCode } from '@tanpuhui/contract'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../chromium'
import { type Phone, read, shown, tap } from '../main-road/phone'
import { type StartedProduct, startProduct } from '../main-road/server'

const NAME = '林小满'

jest.setTimeout(120_000)

describeInBrowser('the mini-program as a web page', () => {
  let product: StartedProduct
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let phone: Phone
  const failed: string[] = []

  /** A browser in which nobody has been here before. */
  async function anew(): Promise<void> {
    await context?.close()
    context = await browser.newContext({ viewport: { width: 375, height: 800 }, reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => failed.push(String(error)))
    phone = { page, screen: page.locator('body') }
  }
  const open = async (path: string) => {
    await page.goto(`${product.url}/#/${path}`)
    await page.reload()
  }
  const signIn = async (name: string) => {
    await page.locator('input').fill(name)
    await page.getByRole('button', { name: '演示登录' }).click()
  }

  beforeAll(async () => {
    product = await startProduct()
    await product.tell(NAME, 'bindings.authorise', { partner: 'meituan-bike' })
    await product.ride(NAME)
    browser = await launchChromium()
  }, 600_000)
  beforeEach(anew)
  afterEach(() => expect(failed.splice(0)).toEqual([]))
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('lets a guest look around, and leads from a page that needs an account through sign-in back to it', async () => {
    await page.goto(product.url)
    await tap(phone, '先逛逛')
    await tap(phone, '勋章')
    await read(phone, '登录后可用')
    await tap(phone, '登录')
    await tap(phone, '同意并继续')
    await signIn('陈晓')
    await page.waitForURL(/honours/)
    await read(phone, '还没有称号')
    await page.goBack()
    await read(phone, '打卡赚积分')
  })

  it('tells anyone whether a certificate is genuine, without an account', async () => {
    await product.tell(NAME, 'certificates.issue', {
      holderName: NAME,
      period: { all: true },
      requestId: crypto.randomUUID(),
    })
    const [certificate] = await product.ask<MyCertificate[]>(NAME, 'certificates.list')
    await open(`subpackages/verify/index?c=${certificate!.verifyUrl.split('#c=')[1]!}`)
    await read(phone, '真实有效')
  })

  it('makes a photo small enough to send, and says so of what is no picture', async () => {
    await page.goto(product.url)
    await tap(phone, '同意并继续')
    await signIn('王芳')
    const choose = async (name: string, buffer: Buffer) => {
      await tap(phone, '拍照打卡')
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('.sheet .cell').first().click()])
      await chooser.setFiles({ name, mimeType: 'image/jpeg', buffer })
    }
    await choose('notes.jpg', Buffer.from('no picture'))
    await read(phone, /^请上传 JPEG、PNG 或 WebP 照片/)
    await page.getByRole('button', { name: '关闭' }).click()
    // Noise is what JPEG makes least of: more than the five megabytes that the server takes.
    const base64 = await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 3_000, height: 2_000 })
      const ctx = canvas.getContext('2d')!
      const noise = ctx.createImageData(3_000, 2_000)
      for (let at = 0; at < noise.data.length; at += 65_536) crypto.getRandomValues(noise.data.subarray(at, at + 65_536))
      ctx.putImageData(noise, 0, 0)
      const blob = await new Promise<Blob>((made) => canvas.toBlob((one) => made(one!), 'image/jpeg', 1))
      const reader = new FileReader()
      const read = new Promise((done) => reader.addEventListener('load', done))
      reader.readAsDataURL(blob)
      await read
      return String(reader.result).split(',')[1]!
    })
    const large = Buffer.from(base64, 'base64')
    expect(large.length).toBeGreaterThan(5_242_880)
    await choose('plate.jpg', large)
    await read(phone, '打卡成功')
  })

  it('shows every tab without a network, keeps a check-in and sends it once when the network is back', async () => {
    await page.goto(product.url)
    await tap(phone, '同意并继续')
    await signIn(NAME)
    await read(phone, '打卡赚积分')
    await page.locator('html[data-complete]').waitFor({ state: 'attached' })
    const [{ code }] = (await (await fetch(`${product.url}/sandbox/site-codes`)).json()) as [SiteCode]
    await context.setOffline(true)
    for (const [tab, said] of [
      ['碳账本', '没有连上网络'],
      ['积分商城', '没有连上网络'],
      ['我的', '授权管理'],
      ['首页', '打卡赚积分'],
    ] as const) {
      await tap(phone, tab)
      await read(phone, said)
    }
    await tap(phone, '扫码打卡')
    await page.getByRole('textbox', { name: '打卡码文本' }).fill(code)
    await tap(phone, '打卡')
    await read(phone, '已保存')
    await tap(phone, '好的')
    await read(phone, '1 次打卡等待上传')
    await context.setOffline(false)
    await shown(phone, '1 次打卡等待上传').waitFor({ state: 'hidden' })
    const { lines } = await product.ask<{ lines: { evidence: string }[] }>(NAME, 'ledger.page?input={}')
    expect(lines.map(({ evidence }) => evidence).filter((evidence) => evidence !== 'partner-verified')).toHaveLength(1)
  })
})
