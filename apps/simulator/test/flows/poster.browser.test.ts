import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { read, tap, tapAndRead } from '../main-road/phone'
import { authoriseBike } from '../main-road/walk'
import { inBothWorlds } from './in-both-worlds'
import { agreeAndSignIn, type Walk } from './worlds/walk'

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

const DRAWN = { width: 1500, height: 2300 }
const TITLE = '我完成了一次低碳行为：共享单车骑行 1.25 kg CO₂e'

/** Saves the poster, once refused in WeChat; answers the picture as a data URL. */
const save: Record<Walk['world'], (walk: Walk) => Promise<string>> = {
  async simulator({ phone }) {
    const { page, screen } = phone
    const answer = (name: string) => screen.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    const album = () => page.evaluate(() => window.simulator.album())
    await tap(phone, '保存到相册')
    await answer('拒绝')
    await screen.getByRole('dialog', { name: '没有相册权限' }).waitFor()
    await answer('取消')
    expect(await album()).toEqual([])

    await tap(phone, '保存到相册')
    await screen.getByRole('dialog', { name: '没有相册权限' }).waitFor()
    await answer('去设置')
    await screen.getByRole('switch', { name: '保存图片或视频到你的相册' }).check()
    await Promise.all([read(phone, '已保存到相册'), answer('确定')])
    const [saved] = await album()
    expect(saved).toMatchObject({ mime: 'image/png', ...DRAWN })
    return saved!.dataUrl
  },
  async web({ phone }) {
    const [download] = await Promise.all([phone.page.waitForEvent('download'), tapAndRead(phone, '下载图片', '图片已下载')])
    expect(download.suggestedFilename()).toBe('一次低碳行为.png')
    return `data:image/png;base64,${(await readFile(await download.path())).toString('base64')}`
  },
}

/** Sends it to a friend, without the name of whose it is. */
const send: Record<Walk['world'], (walk: Walk, name: string) => Promise<void>> = {
  async simulator({ phone }, name) {
    const { page, screen } = phone
    await tap(phone, '发送整张图片')
    await screen.getByRole('dialog', { name: '分享图片' }).getByRole('button', { name: '发送给朋友' }).click()
    await page.waitForFunction(() => window.simulator.shares().length === 1)
    const [picture] = await page.evaluate(() => window.simulator.shares())
    expect(picture).toMatchObject({ to: 'picture' })
    expect(await coloursOf(page, picture!.imageUrl!)).toMatchObject(DRAWN)

    await tap(phone, '显示我的名字')
    await tap(phone, '分享给朋友')
    await page.waitForFunction(() => window.simulator.shares().length === 2)
    const [, card] = await page.evaluate(() => window.simulator.shares())
    expect(card).toMatchObject({ to: 'friend', title: TITLE, path: '/pages/home/index' })
    expect(JSON.stringify(card)).not.toContain(name)
    expect(await coloursOf(page, card!.imageUrl!)).toMatchObject({ width: 1000, height: 800 })
  },
  async web({ phone, product }, name) {
    await tap(phone, '显示我的名字')
    await tapAndRead(phone, '分享给朋友', '浏览器不能直接分享，已复制网址')
    const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(TITLE)
    expect(copied).toContain(product.url)
    expect(copied).not.toContain(name)
  },
}

inBothWorlds('a poster', {}, (walk) => {
  it('of a ride is drawn, saved as a picture, and sent to a friend', async () => {
    const { product, phone, launch, open } = walk
    const NAME = { simulator: '陈晓', web: '陈朗' }[walk.world]
    await launch(NAME)
    await agreeAndSignIn(walk)
    await authoriseBike(phone)
    await product.ride(NAME)
    if (walk.world === 'simulator') await phone.page.evaluate(() => window.simulator.agreePrivacy())
    await open('pages/ledger/index')
    await tap(phone, '共享单车骑行')
    await tap(phone, '做成海报')
    await phone.screen.getByLabel('海报：一次低碳行为，共享单车骑行 1.25 kg CO₂e').waitFor()
    const { colours, ...size } = await coloursOf(phone.page, await save[walk.world](walk))
    expect(size).toEqual(DRAWN)
    expect(colours).toBeGreaterThan(20)
    await send[walk.world](walk, NAME)
  })
})
