import { startWeChatApi, type WeChatApiStandIn } from '../../../test/wechat-api'
import { wechatCalls } from '../wechat/calls'
import { sandboxWords } from './sandbox'
import { wechatWords } from './wechat'

const CHECK = '/wxa/msg_sec_check'
const TOKEN = '/cgi-bin/stable_token'
const LIN = 'oGZUI0egBJY1zhBYw2KhdUfwVJJE'

describe('words are checked by WeChat', () => {
  let wechat: WeChatApiStandIn
  beforeEach(async () => {
    wechat = await startWeChatApi(Date.now)
  })
  afterEach(() => wechat.close())

  const adapter = () =>
    wechatWords(wechatCalls({ appId: 'wx1234', appSecret: 'hush', apiBase: wechat.url, now: Date.now, patience: 300 }))
  const paths = () => wechat.asked.map(({ path }) => path)
  const failure = async () => {
    const error: unknown = await adapter()
      .allow('汾河边的骑手', LIN)
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(Error)
    expect(`${error} ${(error as Error).stack}`).not.toMatch(/hush|TOKEN|oGZUI|骑手/)
    return String(error)
  }

  it('as it documents: version 2, what people say of themselves, in the name of whoever says it', async () => {
    expect(await adapter().allow('汾河边的骑手', LIN)).toBe(true)
    expect(wechat.asked.at(-1)).toEqual({
      path: CHECK,
      token: 'TOKEN-1',
      body: { content: '汾河边的骑手', nickname: '汾河边的骑手', version: 2, scene: 1, openid: LIN },
    })
  })

  it.each(['网络赌博', '省领导'])('which does not let %s pass', async (words) => {
    expect(await adapter().allow(words, LIN)).toBe(false)
  })

  it('also when it says so as version 1 did (87014)', async () => {
    wechat.answers = [87014]
    expect(await adapter().allow('汾河边的骑手', LIN)).toBe(false)
  })

  it.each(['expired', 'lost'] as const)('once more with another token when this one is %s', async (how) => {
    const words = adapter()
    await words.allow('林', LIN)
    wechat.spoil(how)
    expect(await words.allow('赌博', LIN)).toBe(false)
    expect(paths().filter((path) => path === CHECK)).toHaveLength(3)
    expect(wechat.asked.at(-1)!.token).toBe('TOKEN-2')
  })

  it('but only once more', async () => {
    wechat.answers = [40001, 42001]
    expect(await failure()).toContain('42001')
    expect(paths().filter((path) => path === CHECK)).toHaveLength(2)
  })

  it.each([61010, -1, 40003, 43104, 45009, 48001])('or not at all now, when it answers %i', async (errcode) => {
    wechat.answers = [errcode]
    expect(await failure()).toContain(String(errcode))
  })

  it('nor when it answers nothing, something else, or gives no token', async () => {
    for (const answer of ['silence', { status: 502 }, { status: 200 }] as const) {
      wechat.answers = [answer]
      expect(await failure()).toMatch(/did not answer|without a result/)
    }
    wechat.refusesToken = 40164
    expect(await failure()).toContain('40164')
    expect(paths().at(-1)).toBe(TOKEN)
  })
})

it.each([
  ['违禁词', false],
  ['加 微-信', false],
  ['ＩＤＩＯＴ', false],
  ['汾河边的骑手', true],
])('the sandbox checks %s against its list: %s', async (words, allowed) => {
  expect(await sandboxWords().allow(words, 'lin')).toBe(allowed)
})
