import { createDecipheriv } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { useBench } from './bench'
import { describeInBrowser } from './chromium'

jest.setTimeout(60_000)

describeInBrowser('the simulator on a small mini-program', () => {
  const bench = useBench()
  const { open, ready, tap, answer, says, seen } = bench
  let page: Page
  let phone: Locator
  let said: Locator
  beforeEach(() => {
    ;({ page, phone, said } = bench)
  })

  const goToMine = () => phone.getByRole('navigation', { name: '标签栏' }).getByRole('button', { name: '我的' }).click()
  const currentRoute = () => page.evaluate(() => window.simulator.currentPage()?.route)

  describe('as a phone', () => {
    it('boots with bars, title and the life of a page in its order, and says that it is not WeChat', async () => {
      await phone.getByRole('heading', { name: '首页小样' }).waitFor()
      await phone.getByText('你好！').waitFor()
      await phone.getByText('load show ready', { exact: true }).waitFor()
      await page.getByText('模拟器 · 非微信环境 / Simulator, not WeChat').waitFor()
      expect(await page.evaluate(() => window.simulator.errors())).toEqual([])
      expect(await page.evaluate(() => window.simulator.missing())).toEqual([])
    })

    it("hides the browser's globals from the mini-program", async () => {
      const globals = JSON.parse((await phone.locator('.globals').textContent()) ?? '')
      expect(globals).toEqual({
        window: 'undefined',
        document: 'undefined',
        fetch: 'undefined',
        AbortController: 'undefined',
        wx: 'object',
      })
    })

    it('passes setData through JSON, so that functions and dates do not survive', async () => {
      await phone.getByText('undefined string', { exact: true }).waitFor()
    })

    it('measures rpx, vh and the safe area by the device', async () => {
      const size = () =>
        phone.locator('.half').evaluate((element) => {
          const { width, height } = element.getBoundingClientRect()
          const { paddingBottom, marginTop } = getComputedStyle(element)
          return { width, height, paddingBottom, marginTop }
        })
      expect(await size()).toEqual({ width: 187.5, height: (667 - 20 - 44 - 50) / 2, paddingBottom: '0px', marginTop: '10px' })
      await page.getByLabel('机型 Device').selectOption({ label: 'iPhone 14 390×844' })
      expect(await size()).toEqual({
        width: 195,
        height: (844 - 47 - 44 - 50 - 34) / 2,
        paddingBottom: '34px',
        marginTop: '10.4px',
      })
    })

    it("keeps styles where they belong: isolated components', other pages', and those of ids", async () => {
      const colour = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).color)
      expect(await colour(phone.getByText('你好！'))).toBe('rgb(1, 2, 3)')
      expect(await colour(phone.getByText('计数 0'))).toBe('rgb(200, 0, 0)')
      expect(await colour(phone.getByText('半宽'))).toBe('rgb(4, 5, 6)')
      await goToMine()
      expect(await colour(phone.locator('[data-current] .only-here'))).toBe('rgb(1, 2, 3)')
    })

    it('turns dark in style sheets and bars', async () => {
      await page.getByLabel('外观 Theme').selectOption('dark')
      const title = phone.getByText('你好！')
      expect(await title.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(250, 251, 252)')
      const bar = phone.locator('.navigation')
      expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(17, 17, 17)')
    })
  })

  describe('pages', () => {
    it('opens a page of a sub-package with its query, and comes back', async () => {
      await phone.getByRole('link', { name: '去详情' }).click()
      await phone.getByText('详情 7').waitFor()
      await phone.getByRole('heading', { name: '第 7 号' }).waitFor()
      await phone.getByText('宽 187.5').waitFor()
      expect(await page.evaluate(() => window.simulator.currentPage())).toEqual({
        route: 'sub/detail/detail',
        query: { id: '7' },
        stack: ['pages/home/home', 'sub/detail/detail'],
      })
      await tap('回去')
      await phone.getByText('load show ready hide show', { exact: true }).waitFor()
    })

    it("refuses WeChat's impossible ways", async () => {
      await tap('错去标签')
      await says('navigateTo:fail can not navigateTo a tabbar page')
      await tap('跨包引用')
      await says("module 'sub/lib/words.js' is not defined")
    })

    it('holds ten pages and no more', async () => {
      await tap('深入')
      await page.waitForFunction(() => window.simulator.currentPage()?.stack.length === 10)
      await phone
        .locator('.sim-page[data-route="pages/home/home"] .said', { hasText: 'webview count limit exceed' })
        .waitFor({ state: 'attached' })
      expect(await page.evaluate(() => window.simulator.currentPage()?.stack.length)).toBe(10)
    })

    it('keeps tab pages alive', async () => {
      await phone.getByPlaceholder('名字').fill('林')
      await goToMine()
      await phone.getByText('我的', { exact: true }).first().waitFor()
      await tap('角标')
      await phone.getByRole('navigation').getByText('3').waitFor()
      await phone.getByRole('navigation').getByRole('button', { name: '首页' }).click()
      await phone.locator('.name', { hasText: '林' }).waitFor()
      expect(await phone.locator('.lives').textContent()).toBe('load show ready hide show')
    })

    it('opens where the address says', async () => {
      await open('?page=sub/detail/detail&id=42')
      await phone.getByText('详情 42').waitFor()
    })

    it('refreshes by pulling', async () => {
      const box = await phone.locator('.pages').boundingBox()
      if (!box) throw new Error('no page area')
      await page.mouse.move(box.x + 180, box.y + 5)
      await page.mouse.down()
      await page.mouse.move(box.x + 180, box.y + 120, { steps: 3 })
      await page.mouse.up()
      await says('刷新了')
    })

    it('makes cards of the menu and of a button', async () => {
      await phone.getByRole('button', { name: '更多' }).click()
      await answer('转发给朋友')
      await goToMine()
      await tap('转发')
      expect(await page.evaluate(() => window.simulator.shares())).toEqual([
        { to: 'friend', title: '来自menu', path: '/sub/detail/detail?id=9' },
        { to: 'friend', title: 'button card', path: '/pages/mine/mine' },
      ])
    })
  })

  describe('elements', () => {
    it('types, binds both ways, and names fields once', async () => {
      await phone.getByRole('textbox', { name: '双向' }).fill('两头')
      await phone.locator('.bound', { hasText: '两头' }).waitFor()
      await phone.getByPlaceholder('名字').fill('小满')
      await phone.locator('.name', { hasText: '小满' }).waitFor()
    })

    it('picks from a list and a date', async () => {
      await phone.getByText('选方式').click()
      await answer('公交')
      await says('选了 1')
      await phone.getByText('选日期').click()
      await phone.getByLabel('选择日期').last().fill('2026-11-08')
      await answer('确定')
      await says('选了 2026-11-08')
    })

    it('ticks, switches and submits', async () => {
      await phone.getByRole('checkbox', { name: '甲' }).check()
      await phone.getByRole('checkbox', { name: '乙' }).check()
      await says('勾了 a,b')
      await phone.getByRole('switch', { name: '开关' }).click()
      await says('开关 true')
      await phone.getByPlaceholder('城市').fill('泸州')
      await tap('提交')
      await says('{"city":"泸州","level":"high"}')
      await phone.getByRole('radio', { name: '低' }).check()
      await tap('提交')
      await says('{"city":"泸州","level":"low"}')
    })

    it('shows a disabled button as disabled', async () => {
      expect(await phone.getByRole('button', { name: '不可用' }).isDisabled()).toBe(true)
      expect(await phone.getByRole('button', { name: '请求', exact: true }).isDisabled()).toBe(false)
    })

    it("hears a component's event", async () => {
      await phone.getByText('计数 0').click()
      await says('数到 1')
    })

    describe('of a page without a navigation bar', () => {
      beforeEach(async () => {
        await open('?page=sub/more/more')
        await says('图 4×2')
      })

      it('gives the page the whole screen', async () => {
        expect(await phone.locator('.navigation').isVisible()).toBe(false)
        expect(await phone.locator('.pages').evaluate((area) => area.clientHeight)).toBe(667)
      })

      it('acts on a label as on its control', async () => {
        await phone.getByText('丙的字').click()
        await says('勾了 c')
        await phone.getByText('备注的字').click()
        await page.keyboard.type('写得太长了吧')
        await page.keyboard.press('Tab')
        await says(/^备注 写得太长了$/)
      })

      it('slides by step, with the keyboard as well', async () => {
        await phone.getByRole('slider', { name: '滑块' }).press('ArrowRight')
        await says('滑到 15')
      })

      it('turns a swiper and scrolls a list when its data says so', async () => {
        await tap('下一张')
        await says('翻到 1')
        await tap('到底')
        await says('列表到底')
      })

      it('shows rich text without its scripts, progress, and a picture at its own ratio', async () => {
        expect(await phone.locator('wx-rich-text').innerHTML()).toBe('<p class="rich">富<strong>文本</strong></p>')
        expect(await phone.getByRole('progressbar', { name: '进度' }).getAttribute('aria-valuenow')).toBe('40')
        expect(await phone.locator('.fixed').boundingBox()).toMatchObject({ width: 100, height: 50 })
      })

      it('tells of what comes into view', async () => {
        await phone.getByText('看见我').scrollIntoViewIfNeeded()
        await says('看见了')
      })
    })

    it('feels a long press of the mouse, at the place where it is', async () => {
      await phone.getByText('长按我').hover()
      await page.mouse.down()
      await says('长按 true')
      await page.mouse.up()
    })
  })

  describe('network', () => {
    it('sends a request through the proxy and keeps a record', async () => {
      await tap('请求')
      await says('{"statusCode":200,"data":{"echo":"{\\"name\\":\\"林\\"}"}}')
      expect(seen).toMatchObject([{ method: 'POST', url: '/echo?a=1', authorization: 'Bearer t' }])
      expect(await page.evaluate(() => window.simulator.requests())).toMatchObject([
        { kind: 'request', method: 'POST', url: 'http://localhost:3000/echo?a=1', status: 200 },
      ])
    })

    it('succeeds with an error status, as wx.request does', async () => {
      await tap('坏请求')
      await says('{"statusCode":500,"data":"<p>broken</p>"}')
    })

    it('fails without a network', async () => {
      await page.getByRole('radio', { name: '离线' }).check()
      await tap('请求')
      await says('request:fail net::ERR_INTERNET_DISCONNECTED')
      expect(seen).toEqual([])
    })

    it('uploads the very picture of the camera, another one each time it is changed', async () => {
      await goToMine()
      await tap('拍照上传')
      await answer('同意')
      await says('201 收到 true')
      const first = seen[0]?.body.toString('latin1') ?? ''
      expect(first).toContain('name="kind"\r\n\r\nplate')
      expect(first).toMatch(/name="photo"; filename="tmp_\w+\.jpg"\r\nContent-Type: image\/jpeg/)
      expect(first).toContain('\xff\xd8\xff')
      await page.evaluate(() => window.simulator.photo())
      await tap('拍照上传')
      await page.waitForFunction(() => window.simulator.requests().length === 2)
      const pictureOf = (body: string) => body.slice(body.indexOf('\xff\xd8\xff'))
      expect(pictureOf(seen[1]?.body.toString('latin1') ?? '')).not.toBe(pictureOf(first))
      expect(
        await phone
          .locator('img')
          .last()
          .evaluate((image) => (image as HTMLImageElement).naturalWidth),
      ).toBe(640)
    })
  })

  describe('what WeChat asks the person', () => {
    it('fails private interfaces without agreement, and asks again', async () => {
      await goToMine()
      await tap('拍照上传')
      await answer('拒绝')
      await says('104 chooseMedia:fail privacy permission is not authorized')
      await page.evaluate(() => window.simulator.photo(null))
      await tap('拍照上传')
      await answer('同意')
      await says('undefined chooseMedia:fail cancel')
    })

    it('asks for steps once, and gives those of the panel', async () => {
      await page.evaluate(() => window.simulator.setSteps(12345))
      await goToMine()
      await tap('步数')
      await answer('同意')
      await answer('允许')
      await says(/==? /)
      const [iv = '', data = ''] = (await said.textContent())?.split(' ') ?? []
      const key = Buffer.from('ozaFZ9z+DvEGdAHWnKgzAg==', 'base64')
      const decipher = createDecipheriv('aes-128-cbc', key, Buffer.from(iv, 'base64'))
      const { stepInfoList } = JSON.parse(decipher.update(data, 'base64', 'utf8') + decipher.final('utf8'))
      expect(stepInfoList).toHaveLength(31)
      expect(stepInfoList[30].step).toBe(12345)
    })

    it('remembers a refusal until it is forgotten', async () => {
      await goToMine()
      await tap('步数')
      await answer('同意')
      await answer('拒绝')
      await says('getWeRunData:fail auth deny')
      await tap('步数')
      await says('getWeRunData:fail auth deny')
      await page.getByRole('button', { name: '忘掉授权' }).click()
      await tap('步数')
      await answer('同意')
      await answer('允许')
      await says(/==? /)
    })
  })

  describe('scanning', () => {
    it('answers what was prepared, once', async () => {
      await page.evaluate(() => window.simulator.scan('QR-1'))
      await tap('扫码')
      await says('QR-1')
      await tap('扫码')
      await phone.getByRole('dialog', { name: '扫一扫' }).getByPlaceholder('二维码内容').fill('QR-2')
      await answer('扫到')
      await says('QR-2')
    })

    it('takes an answer from the panel while the phone waits, and a cancel', async () => {
      await tap('扫码')
      await phone.getByRole('dialog', { name: '扫一扫' }).waitFor()
      await page.getByLabel('二维码内容 Text of the code').fill('QR-3')
      await page.getByRole('button', { name: '下次扫到' }).click()
      await says('QR-3')
      expect(await phone.getByRole('dialog').count()).toBe(0)
      await page.evaluate(() => window.simulator.scan(null))
      await tap('扫码')
      await says('scanCode:fail cancel')
    })

    it('answers what the address says', async () => {
      await open(`?scan=${encodeURIComponent('碳 QR')}`)
      await tap('扫码')
      await says('碳 QR')
    })
  })

  it('keeps storage for each person', async () => {
    await tap('记住')
    await says('已记')
    expect(await page.evaluate(() => window.simulator.storage())).toEqual({ word: { text: '记得', day: 1 } })
    await page.evaluate(() => window.simulator.signIn('小王'))
    await ready()
    await tap('想起')
    await says('getStorage:fail data not found')
    await page.evaluate(() => window.simulator.signIn('小林'))
    await ready()
    await tap('想起')
    await says('记得')
  })

  it('draws on a canvas node, which is no DOM, and saves it to the album', async () => {
    await goToMine()
    await tap('画图')
    await answer('同意')
    await answer('允许')
    await says('已存 undefined')
    const [picture] = await page.evaluate(() => window.simulator.album())
    expect(picture).toMatchObject({ mime: 'image/png', width: 200, height: 100 })
    const pixel = await page.evaluate(async (dataUrl) => {
      const bitmap = await createImageBitmap(await (await fetch(dataUrl)).blob())
      const ink = new OffscreenCanvas(200, 100).getContext('2d')
      ink?.drawImage(bitmap, 0, 0)
      return [...(ink?.getImageData(100, 50, 1, 1).data ?? [])]
    }, picture?.dataUrl ?? '')
    expect(pixel).toEqual([10, 120, 60, 255])
  })

  it('dresses the tab bar anew, from its own pages only', async () => {
    await goToMine()
    await tap('换装')
    const tab = phone.getByRole('navigation', { name: '标签栏' }).locator('[aria-current]').filter({ hasText: '自己' })
    await tab.locator('img').waitFor()
    expect(await tab.evaluate((button) => getComputedStyle(button).color)).toBe('rgb(54, 92, 125)')
    await open('?page=sub/detail/detail&id=42')
    await tap('换装')
    await phone.getByText('setTabBarStyle:fail not TabBar page').waitFor()
  })

  it('keeps files', async () => {
    await goToMine()
    await tap('文件')
    await says('记一笔')
  })

  it('records errors, forgotten rejections and unknown interfaces', async () => {
    await tap('出错')
    await tap('拒绝')
    await tap('盯着空处')
    await tap('未知接口')
    await says('undefined')
    await page.waitForFunction(() => window.simulator.errors().length === 4)
    expect(await page.evaluate(() => window.simulator.errors())).toMatchObject([
      { kind: 'error', message: '页面坏了' },
      { kind: 'rejection', message: '没人接' },
      { kind: 'error', message: expect.stringContaining('.nobody') },
      { kind: 'missing', message: expect.stringContaining('wx.flyToTheMoon'), stack: expect.stringContaining('home.js') },
    ])
    expect(await page.evaluate(() => window.simulator.missing())).toEqual(['wx.flyToTheMoon'])
    const alarm = page.getByRole('alert').filter({ hasText: 'wx.flyToTheMoon' })
    await alarm.getByRole('button', { name: '查看' }).click()
    await bench.panel('problems').getByText('缺接口').waitFor()
    expect(await currentRoute()).toBe('pages/home/home')
  })
})
