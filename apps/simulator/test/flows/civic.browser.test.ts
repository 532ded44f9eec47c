import { rmSync } from 'node:fs'
import { inSheet, read, shown, tap, tapAndRead } from '../main-road/phone'
import { inBothWorlds } from './in-both-worlds'
import { noisyJpeg } from './noisy-jpeg'
import { programmeWithActivity } from './programme-with-activity'
import { agreeAndSignIn } from './worlds/walk'

const { folder, file } = programmeWithActivity()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the server takes of a photo, in bytes. */
const LARGEST = 5_242_880

jest.setTimeout(120_000)

inBothWorlds('volunteering, giving, photos and steps', { programme: file, still: true }, (walk) => {
  const { phone, front, launch, open } = walk
  const NAME = { simulator: '赵敏', web: '赵倩' }[walk.world]
  beforeAll(async () => {
    await walk.product.tell(NAME, 'bindings.authorise', { partner: 'meituan-bike' })
    await walk.product.ride(NAME)
  }, 60_000)

  it('leads from signing up for an activity, and off it again, to checking in on its day', async () => {
    await launch(NAME)
    await agreeAndSignIn(walk)
    await tap(phone, '今天签到')
    await tap(phone, '报名')
    await read(phone, /\d 报名$/)
    if (walk.world === 'web') {
      // What says so by the way stands in the middle of the screen, and must take no tap from what lies beneath.
      const word = phone.page.locator('.taro__toast')
      expect(await word.evaluate((box) => getComputedStyle(box).pointerEvents)).toBe('none')
    }
    await tap(phone, '取消报名')
    await tap(inSheet(phone, '取消报名？'), '取消报名')
    await shown(phone, /\d 报名$/).waitFor({ state: 'hidden' })
    await tap(phone, '报名')
    await read(phone, /\d 报名$/)
    // Of the twenty places of the activity, the simulator's person has one when the browser's comes.
    await read(phone, { simulator: '剩 19 / 共 20', web: '剩 18 / 共 20' }[walk.world])
    await walk.scanListed('净滩志愿行动', '扫码签到')
    await tap(inSheet(phone, '签到成功'), '好的')
    await read(phone, /签到，获得 50 积分$/)
  })

  it('gives points to a project, and says what became of them', async () => {
    await open('subpackages/civic/index')
    const balance = front().locator('.balance')
    await balance.filter({ hasText: '175' }).waitFor()
    await shown(phone, '捐赠').first().click()
    await tap(inSheet(phone, '捐赠：放流岩原鲤'), '确认捐赠 150 积分')
    const thanks = inSheet(phone, '谢谢您')
    await read(thanks, '您为“放流岩原鲤”捐了 1 尾，用去 150 积分。')
    await tap(thanks, '好的')
    await read(phone, '我已捐 1 尾')
    await balance.filter({ hasText: '25' }).waitFor()
  })

  it('counts a photo, which a browser makes small enough to send; what is no picture it says so of', async () => {
    await open('pages/home/index')
    if (walk.world === 'simulator') {
      await phone.page.evaluate(() => window.simulator.agreePrivacy())
      await tap(phone, '拍照打卡')
      await tap(inSheet(phone, '选择打卡内容'), '光盘行动')
    } else {
      const choose = async (name: string, buffer: Buffer) => {
        await tap(phone, '拍照打卡')
        const [chooser] = await Promise.all([
          phone.page.waitForEvent('filechooser'),
          tap(inSheet(phone, '选择打卡内容'), '光盘行动'),
        ])
        await chooser.setFiles({ name, mimeType: 'image/jpeg', buffer })
      }
      await choose('notes.jpg', Buffer.from('no picture'))
      await read(phone, /^请上传 JPEG、PNG 或 WebP 照片/)
      await tap(inSheet(phone, '这次没有计入'), '好的')
      const large = await noisyJpeg(phone.page)
      expect(large.length).toBeGreaterThan(LARGEST)
      await choose('plate.jpg', large)
    }
    await tap(inSheet(phone, '打卡成功'), '好的')
  })

  it('counts the steps of yesterday that WeChat has counted; a browser says that it has none', async () => {
    if (walk.world === 'simulator')
      await phone.page.evaluate(() => {
        window.simulator.setPermission('scope.werun', true)
        window.simulator.setSteps(7_250, 1)
      })
    await open('subpackages/section/behaviour?code=walking')
    if (walk.world === 'simulator') {
      await tap(phone, '同步微信步数')
      await front().locator('.steps-row', { hasText: '7,250 步' }).filter({ hasText: '14 积分' }).waitFor()
    } else await tapAndRead(phone, '同步微信步数', '这里读不到步数，请在微信小程序中使用并开启微信运动')
  })
})
