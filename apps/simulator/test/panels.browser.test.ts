import { createDecipheriv } from 'node:crypto'
import { encode } from 'uqr'
import { useBench } from './bench'
import { describeInBrowser } from './chromium'

jest.setTimeout(60_000)

const PHONE = '?page=pages/phone/phone'

describeInBrowser("the tester's panels drive the phone", () => {
  const bench = useBench()
  const { open, ready, tap, answer, says, told, panel, side } = bench
  const again = (name: string) => tap(name).then(told)

  describe('who it is', () => {
    it('is whoever the tester names, and those who were here stay at hand', async () => {
      await open(PHONE)
      await panel('signIn').getByLabel('名字').fill('陈晓')
      await panel('signIn').getByRole('button', { name: '换成此人' }).click()
      await panel('signIn').getByText('sandbox:陈晓').waitFor()
      await bench.page.evaluate(() => window.simulator.agreePrivacy())
      await open('?name=%E5%B0%8F%E6%9E%97')
      await panel('signIn').getByRole('button', { name: '陈晓', exact: true }).click()
      await panel('signIn').getByText('sandbox:陈晓').waitFor()
    })

    it('loses the session key until the next login', async () => {
      await open(PHONE)
      expect(await again('查会话')).toEqual({ errMsg: 'checkSession:ok' })
      await panel('signIn').getByRole('button', { name: '会话密钥过期' }).click()
      await panel('signIn').getByText('密钥已过期').waitFor()
      await tap('查会话')
      await says('checkSession:fail session time out, need relogin')
      await tap('登录')
      await says('sandbox:小林')
      await tap('查会话')
      await says('checkSession:ok')
    })
  })

  describe('WeRun', () => {
    const openData = async (key: string) => {
      const { encryptedData, iv } = await again('微信运动')
      const decipher = createDecipheriv('aes-128-cbc', Buffer.from(key, 'base64'), Buffer.from(String(iv), 'base64'))
      return JSON.parse(decipher.update(String(encryptedData), 'base64', 'utf8') + decipher.final('utf8')) as {
        stepInfoList: { timestamp: number; step: number }[]
        watermark: { appid: string; timestamp: number }
      }
    }
    beforeEach(async () => {
      await open(PHONE)
      await bench.page.evaluate(() => {
        window.simulator.agreePrivacy()
        window.simulator.setPermission('scope.werun', true)
      })
    })

    it("answers the panel's steps, encrypted with the sandbox's session key, under WeChat's watermark", async () => {
      await panel('steps').getByLabel('今日步数').fill('12345')
      await panel('steps')
        .getByRole('button', { name: /^3 天前 / })
        .click()
      await panel('steps').getByLabel('这一天的步数').fill('777')
      await panel('steps').getByLabel('这一天的步数').press('Enter')
      const { stepInfoList, watermark } = await openData('ozaFZ9z+DvEGdAHWnKgzAg==')
      expect(stepInfoList).toHaveLength(31)
      expect([stepInfoList[30]?.step, stepInfoList[27]?.step]).toEqual([12_345, 777])
      expect(((stepInfoList[30]?.timestamp ?? 0) + 8 * 3600) % 86_400).toBe(0)
      expect(watermark.appid).toBe('wx0000000000000000')
      expect(Math.abs(watermark.timestamp - Date.now() / 1000)).toBeLessThan(60)
    })

    it('cannot be opened with the key of a session that has ended', async () => {
      await bench.page.evaluate(() => window.simulator.expireSession())
      await expect(openData('ozaFZ9z+DvEGdAHWnKgzAg==')).rejects.toThrow()
    })

    it('fails for a person who never joined', async () => {
      await panel('steps').getByLabel('未开通微信运动').check()
      await tap('微信运动')
      await says('getWeRunData:fail')
    })
  })

  describe('the scanner', () => {
    it('finds what a site shows now', async () => {
      await panel('scan').getByLabel('现场码').selectOption({ label: '市直机关食堂 · 迎泽区 · 光盘行动' })
      await panel('scan').getByText('下一次扫码会得到').waitFor()
      await tap('扫码')
      await says('TPH1.3.13y1k9.8Qk2m1r0hQ9v6V7dS4uYz0aB')
    })

    it('reads the code in a picture, and the text of a file', async () => {
      const { data, size } = encode('碳普惠 VOUCHER-88', { border: 4 })
      const png = await bench.page.evaluate(
        async ({ rows, side: modules }) => {
          const canvas = new OffscreenCanvas(modules * 5, modules * 5)
          const ink = canvas.getContext('2d')
          if (!ink) throw new Error('no 2d canvas')
          ink.fillStyle = '#fff'
          ink.fillRect(0, 0, canvas.width, canvas.height)
          ink.fillStyle = '#123'
          for (const [y, row] of rows.entries()) for (const [x, dark] of row.entries()) if (dark) ink.fillRect(x * 5, y * 5, 5, 5)
          return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())]
        },
        { rows: data, side: size },
      )
      const file = panel('scan').getByLabel('图片或文本文件')
      await file.setInputFiles({ name: 'voucher.png', mimeType: 'image/png', buffer: Buffer.from(png) })
      await panel('scan').getByText('下一次扫码会得到').waitFor()
      await tap('扫码')
      await says('碳普惠 VOUCHER-88')
      await file.setInputFiles({ name: 'code.txt', mimeType: 'text/plain', buffer: Buffer.from(' TPH1.9\n') })
      await panel('scan').getByText('下一次扫码会得到').waitFor()
      await tap('扫码')
      await says('TPH1.9')
      await file.setInputFiles({ name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
      await panel('scan').getByText('没有读得出的二维码').waitFor()
    })
  })

  it('gives the camera a picture of the tester, and shows what was saved to the album', async () => {
    await panel('photo').getByText('640×480').waitFor()
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const file = panel('photo').getByLabel('选用本机图片')
    await file.setInputFiles({ name: 'plate.png', mimeType: 'image/png', buffer: pixel })
    await panel('photo').getByText('1×1').waitFor()
    await file.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
    await panel('photo').getByText('读不出这张图').waitFor()
    await bench.page.evaluate(() => {
      window.simulator.agreePrivacy()
      window.simulator.setPermission('scope.writePhotosAlbum', true)
    })
    await bench.phone.getByRole('navigation', { name: '标签栏' }).getByRole('button', { name: '我的' }).click()
    await tap('画图')
    await says('已存')
    await side('记录')
    expect(
      await panel('album')
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(200)
  })

  describe('the place', () => {
    beforeEach(async () => {
      await open(PHONE)
      await bench.page.evaluate(() => window.simulator.agreePrivacy())
    })

    it("is told after the person's consent, with the reason that app.json gives", async () => {
      await panel('place').getByLabel('所在区县').selectOption('深圳市 南山区')
      await tap('定位')
      await bench.phone.getByRole('dialog').getByText('用于找到附近的活动').waitFor()
      await answer('允许')
      expect(await told()).toMatchObject({ latitude: 22.5333, longitude: 113.9304 })
    })

    it('is refused by the person, by the phone, and by an app.json that does not declare it', async () => {
      await tap('定位')
      await answer('拒绝')
      await says('getLocation:fail auth deny')
      await panel('place').getByLabel('系统定位已关').check()
      await tap('定位')
      await says('getLocation:fail system permission denied')
      await tap('模糊定位')
      await says('getFuzzyLocation:fail the api need to be declared in the requiredPrivateInfos field')
    })

    it('is blurred to the neighbourhood where the mini-program asks for no more', async () => {
      await bench.page.evaluate(() => {
        const { app } = (
          globalThis as unknown as { miniProgram: { app: { requiredPrivateInfos: string[]; permission: object } } }
        ).miniProgram
        app.requiredPrivateInfos.push('getFuzzyLocation')
        Object.assign(app.permission, { 'scope.userFuzzyLocation': { desc: '用于显示你所在区县的活动' } })
      })
      await tap('模糊定位')
      await bench.phone.getByRole('dialog').getByText('用于显示你所在区县的活动').waitFor()
      await answer('允许')
      expect(await told()).toEqual({ errMsg: 'getFuzzyLocation:ok', latitude: 37.74, longitude: 112.56 })
    })

    it('is chosen from a list, or given up', async () => {
      await bench.page.evaluate(() => window.simulator.setPermission('scope.userLocation', true))
      await tap('选位置')
      await bench.phone.getByRole('radio', { name: '泸州市 江阳区' }).check()
      await answer('确定')
      expect(await told()).toMatchObject({ name: '江阳区', latitude: 28.8789, address: '四川省泸州市江阳区江阳南路' })
      await tap('选位置')
      await answer('取消')
      await says('chooseLocation:fail cancel')
    })

    it('may be any point of the globe, and no other', async () => {
      await panel('place').getByLabel('纬度').fill('91')
      await panel('place').getByRole('button', { name: '用此坐标' }).click()
      await panel('place').getByText('坐标不在地球上').waitFor()
      await panel('place').getByLabel('纬度').fill('-33.86')
      await panel('place').getByRole('button', { name: '用此坐标' }).click()
      await bench.page.evaluate(() => window.simulator.setPermission('scope.userLocation', true))
      expect(await again('定位')).toMatchObject({ latitude: -33.86, longitude: 112.5657 })
    })
  })

  describe('the network', () => {
    const choose = (name: string) => panel('network').getByRole('radio', { name }).check()
    beforeEach(() => open(PHONE))

    it('tells of its type and its changes', async () => {
      expect(await again('网络类型')).toMatchObject({ networkType: 'wifi', weakNet: false })
      await choose('离线')
      await bench.phone.getByText('status {"isConnected":false,"networkType":"none"}').waitFor()
      await choose('弱网')
      await bench.phone.getByText('weak {"weakNet":true,"networkType":"2g"}').waitFor()
    })

    it('is slow: the answer takes its two seconds, and a time limit ends it', async () => {
      await choose('弱网')
      await tap('提交一次')
      await says('HTTP 200')
      expect((await bench.page.evaluate(() => window.simulator.requests()))[0]?.ms).toBeGreaterThanOrEqual(2000)
      await choose('超时')
      await tap('提交一次')
      await says('request:fail timeout')
    })

    it('breaks before the server, or after it', async () => {
      await choose('断开')
      await tap('提交一次')
      await says('request:fail net::ERR_CONNECTION_RESET')
      expect(bench.seen).toEqual([])
      await choose('丢回答')
      await tap('提交一次')
      await bench.page.waitForFunction(() => window.simulator.requests().length === 2)
      expect(bench.seen).toMatchObject([{ method: 'POST', url: '/credit' }])
      await says('request:fail net::ERR_CONNECTION_RESET')
    })

    it('fails every other time, or with 503', async () => {
      await choose('时好时坏')
      await tap('提交一次')
      await says('request:fail net::ERR_CONNECTION_RESET')
      await tap('提交一次')
      await says('HTTP 200')
      await choose('服务器错')
      await tap('提交一次')
      await says('HTTP 503')
      expect(bench.seen).toHaveLength(1)
    })

    it('logs what was sent and received, and the page that asked', async () => {
      await tap('提交一次')
      await says('HTTP 200')
      await side('记录')
      await panel('requests').getByText('POST /credit').click()
      await panel('requests').getByText('"id": "act-1"').waitFor()
      expect(await bench.page.evaluate(() => window.simulator.requests())).toMatchObject([
        { route: 'pages/phone/phone', status: 200, sent: '{"id":"act-1"}', received: '{"echo":"{\\"id\\":\\"act-1\\"}"}' },
      ])
    })
  })

  describe('permissions', () => {
    beforeEach(() => open(PHONE))

    it('are given, refused and forgotten from the panel', async () => {
      const album = panel('permissions').getByLabel('scope.writePhotosAlbum')
      await album.selectOption('拒绝 denied')
      await tap('要相册')
      await says('"errMsg":"authorize:fail auth deny","errno":103')
      await album.selectOption('允许 allowed')
      expect(await again('看设置')).toMatchObject({ authSetting: { 'scope.writePhotosAlbum': true } })
      await album.selectOption('未询问 not asked')
      await tap('要相册')
      await answer('拒绝')
      await says('authorize:fail auth deny')
      await panel('permissions').locator('select').nth(1).and(bench.page.locator(':has(option:checked[value=denied])')).waitFor()
    })

    it("are changed on WeChat's settings page", async () => {
      await tap('要相册')
      await answer('拒绝')
      await says('auth deny')
      await tap('开设置')
      await bench.phone.getByRole('switch', { name: '保存图片或视频到你的相册' }).check()
      await answer('确定')
      expect(await told()).toMatchObject({ authSetting: { 'scope.writePhotosAlbum': true } })
    })
  })

  describe('subscribe messages', () => {
    const choose = (name: string) => panel('subscribe').getByRole('radio', { name }).check()
    beforeEach(() => open(PHONE))

    it('are ticked one by one, and kept when the person says so', async () => {
      await tap('订阅两条')
      const window = bench.phone.getByRole('dialog', { name: '订阅消息' })
      await window.getByLabel('order-ready').uncheck()
      await window.getByLabel('总是保持以上选择').check()
      await answer('允许')
      expect(await told()).toMatchObject({ 'credit-settled': 'accept', 'order-ready': 'reject' })
      expect(await again('订阅两条')).toMatchObject({ 'credit-settled': 'accept', 'order-ready': 'reject' })
      await tap('看设置')
      await says('"itemSettings":{"credit-settled":"accept","order-ready":"reject"}')
    })

    it('are accepted, refused, banned or filtered as the panel says, and logged', async () => {
      await choose('全部接受')
      expect(await again('订阅两条')).toMatchObject({ 'credit-settled': 'accept', 'order-ready': 'accept' })
      await choose('被封禁')
      await tap('订阅两条')
      await says('"credit-settled":"ban"')
      await choose('总开关已关')
      await tap('订阅两条')
      await says('"errCode":20004')
      await panel('subscribe').getByText('credit-settled → ban').waitFor()
      expect((await bench.page.evaluate(() => window.simulator.subscriptions())).map(({ errCode }) => errCode)).toEqual([
        undefined,
        undefined,
        20004,
      ])
    })

    it('take at most three templates, and a tap', async () => {
      await tap('订阅四条')
      await says('"errMsg":"requestSubscribeMessage:fail Templates count out of max bounds","errCode":20003')
      await tap('过后订阅')
      await says('requestSubscribeMessage:fail can only be invoked by user TAP gesture.')
    })
  })

  it("moves the mini-program's clock, and no given date", async () => {
    await open(PHONE)
    await panel('clock').getByLabel('时间').fill('2100-02-03T04:05')
    await tap('几点')
    await says('2100 0 true')
    expect(await bench.phone.locator('.status-bar').textContent()).toContain('04:05')
    await panel('clock').getByRole('button', { name: '与电脑一致' }).click()
    await tap('几点')
    await says(`${new Date().getFullYear()} 0 false`)
  })

  it('goes to another mini-program and comes back with what it gives', async () => {
    await open(PHONE)
    await panel('jumps').getByLabel('extraData').fill('{"bound":true}')
    await tap('去骑车')
    await answer('取消')
    await says('navigateToMiniProgram:fail cancel')
    await tap('去骑车')
    await answer('允许')
    await says('navigateToMiniProgram:ok')
    await answer('返回')
    await bench.phone
      .getByText('{"scene":1038,"referrerInfo":{"appId":"wx0123456789abcdef","extraData":{"bound":true}}}')
      .waitFor()
    expect(await bench.page.evaluate(() => window.simulator.jumps())).toMatchObject([
      { outcome: 'cancelled' },
      { appId: 'wx0123456789abcdef', path: 'pages/bind?from=tanpuhui', extraData: { scene: 'bind' }, outcome: 'opened' },
    ])
    await panel('jumps').getByText('已打开').waitFor()
  })

  it('previews the card of a chat and of the moments', async () => {
    await bench.phone.getByRole('button', { name: '更多' }).click()
    await answer('转发给朋友')
    await open(PHONE)
    await bench.phone.getByRole('button', { name: '更多' }).click()
    await answer('分享到朋友圈')
    expect(await bench.page.evaluate(() => window.simulator.shares())).toMatchObject([
      {
        to: 'timeline',
        title: '我今天少开了一次车',
        path: '/pages/phone/phone?from=moments',
        imageUrl: '/package/pages/leaf.svg',
      },
    ])
    await side('记录')
    const card = panel('shares').locator('.card-timeline')
    await card.getByText('我今天少开了一次车').waitFor()
    expect(await card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(50)
  })

  it("scales by WeChat's font size, which starts the mini-program anew and is kept", async () => {
    await open(PHONE)
    const size = () => bench.phone.locator('.system-size').evaluate((element) => getComputedStyle(element).fontSize)
    await bench.phone.getByText('字号 16').waitFor()
    expect(await size()).toBe('16px')
    await bench.page.getByLabel('字号 Font size').selectOption('关怀 23px')
    await bench.phone.getByRole('heading', { name: '首页小样' }).waitFor()
    await open(PHONE)
    await bench.phone.getByText('字号 23').waitFor()
    expect(await size()).toBe('23px')
  })

  it('shows and clears what is stored, one key at a time', async () => {
    await tap('记住')
    await side('记录')
    await panel('storage').locator('summary').filter({ hasText: 'word' }).click()
    await panel('storage').getByText('"text": "记得"').last().waitFor()
    await panel('storage').getByRole('button', { name: '删除 Remove word' }).click()
    await panel('storage').getByText('暂无').waitFor()
    expect(await bench.page.evaluate(() => window.simulator.storage())).toEqual({})
  })

  it('resets everything at a second tap', async () => {
    await tap('记住')
    await panel('network').getByRole('radio', { name: '离线' }).check()
    await bench.page.evaluate(() => window.simulator.agreePrivacy())
    const reset = bench.page.locator('.bench-actions button').last()
    await reset.click()
    expect(await bench.page.evaluate(() => window.simulator.storage())).toEqual({ word: { text: '记得', day: 1 } })
    await Promise.all([bench.page.waitForEvent('load'), reset.click()])
    await ready()
    expect(await bench.page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(await panel('network').getByRole('radio', { name: 'Wi-Fi' }).isChecked()).toBe(true)
  })

  it('refuses bad arguments in WeChat’s words, and tells the tester even when the mini-program does not', async () => {
    await open(PHONE)
    await tap('参数错')
    await says('1001 showToast:fail parameter error: parameter.title should be String instead of Undefined;')
    await bench.page.getByRole('alert').getByText('× 2').waitFor()
    expect((await bench.page.evaluate(() => window.simulator.errors())).map(({ kind, message }) => [kind, message])).toEqual([
      ['argument', 'showToast:fail parameter error: parameter.title should be String instead of Undefined;'],
      ['argument', 'getStorageSync:fail parameter error: parameter should be String instead of Undefined;'],
    ])
  })
})
