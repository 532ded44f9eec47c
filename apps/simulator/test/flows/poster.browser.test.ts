import type { Page } from 'playwright-core'
import { describeInBrowser } from '../chromium'
import { read, shown, tap } from '../main-road/phone'
import { authoriseBike } from '../main-road/walk'
import { booted, signIn, usePhone, type Walk } from './use-phone'

const WHO = '陈晓'

jest.setTimeout(120_000)

/** The size of a picture, and how many colours it has: enough to know that something is drawn on it. */
const coloursOf = (page: Page, source: string) =>
  page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const ctx = canvas.getContext('2d')!
    ctx.drawImage(image, 0, 0)
    const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height)
    const colours = new Set<string>()
    for (let at = 0; at < data.length; at += 4 * 97) colours.add(`${data[at]! >> 4},${data[at + 1]! >> 4},${data[at + 2]! >> 4}`)
    return { width: canvas.width, height: canvas.height, colours: colours.size }
  }, source)

describeInBrowser('a poster, in the simulator, on the build for WeChat', () => {
  let walk: Walk
  usePhone((ready) => {
    walk = ready
  })

  it('of a ride is refused the album, saved once the settings allow it, and sent to a friend', async () => {
    const { product, page, phone } = walk
    const answer = (name: string) => phone.screen.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    /** Drawn first: until then there is nothing to save. */
    const save = () => phone.screen.locator('.button:not(.off)', { hasText: '保存到相册' }).click()
    const album = () => page.evaluate(() => window.simulator.album())

    await walk.launch(WHO)
    await signIn(phone)
    await authoriseBike(phone)
    await product.ride(WHO)
    await page.evaluate(() => {
      window.simulator.agreePrivacy()
      window.simulator.open('pages/ledger/index')
    })
    await booted(page)
    await tap(phone, '共享单车骑行')
    await tap(phone, '做成海报')
    await phone.screen.getByLabel('海报：一次低碳行为，共享单车骑行 1.25 kg CO₂e').waitFor()

    await save()
    await answer('拒绝')
    await phone.screen.getByRole('dialog', { name: '没有相册权限' }).waitFor()
    await answer('取消')
    expect(await album()).toEqual([])

    await save()
    await answer('去设置')
    await phone.screen.getByRole('switch', { name: '保存图片或视频到你的相册' }).check()
    await answer('确定')
    await read(phone, '已保存到相册')
    const [saved] = await album()
    expect(saved).toMatchObject({ mime: 'image/png', width: 1500, height: 2300 })
    expect((await coloursOf(page, saved!.dataUrl)).colours).toBeGreaterThan(20)

    await tap(phone, '发送整张图片')
    await phone.screen.getByRole('dialog', { name: '分享图片' }).getByRole('button', { name: '发送给朋友' }).click()
    await page.waitForFunction(() => window.simulator.shares().length === 1)
    const [picture] = await page.evaluate(() => window.simulator.shares())
    expect(picture).toMatchObject({ to: 'picture' })
    expect(await coloursOf(page, picture!.imageUrl!)).toMatchObject({ width: 1500, height: 2300 })

    await tap(phone, '显示我的名字')
    await shown(phone, '分享给朋友').click()
    await page.waitForFunction(() => window.simulator.shares().length === 2)
    const [, card] = await page.evaluate(() => window.simulator.shares())
    expect(card).toMatchObject({
      to: 'friend',
      title: '我完成了一次低碳行为：共享单车骑行 1.25 kg CO₂e',
      path: '/pages/home/index',
    })
    expect(JSON.stringify(card)).not.toContain(WHO)
    expect(await coloursOf(page, card!.imageUrl!)).toMatchObject({ width: 1000, height: 800 })
  })
})
