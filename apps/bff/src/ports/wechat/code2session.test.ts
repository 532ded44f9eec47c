import { startWeChat, type WeChatAnswer, type WeChatStandIn } from '../../../test/wechat'
import { code2session } from './code2session'

const OPENID = 'oGZUI0egBJY1zhBYw2KhdUfwVJJE'
const SESSION_KEY = 'tiihtNczf5v6AKRyjwEUhQ=='
const ANSWERS: Record<string, WeChatAnswer> = {
  good: { openid: OPENID, session_key: SESSION_KEY },
  full: { openid: OPENID, session_key: SESSION_KEY, unionid: 'u', errcode: 0, errmsg: 'ok' },
  invalid: { errcode: 40029, errmsg: 'invalid code' },
  used: { errcode: 40163, errmsg: 'code been used' },
  missing: { errcode: 41008, errmsg: 'missing code' },
  busy: { errcode: -1, errmsg: 'system error' },
  frequent: { errcode: 45011, errmsg: 'api minute-quota reach limit' },
  secret: { errcode: 40125, errmsg: 'invalid appsecret' },
  down: 500,
  gone: 404,
  garbage: '<html>maintenance</html>',
  nothing: '',
  list: '[]',
  nobody: { openid: '', session_key: 'k' },
  number: { openid: 42 },
  keyless: { openid: OPENID },
  silent: 'silence',
}

describe('the code of wx.login is exchanged at WeChat', () => {
  let wechat: WeChatStandIn
  const adapter = (changes = {}) =>
    code2session({ appId: 'wx1234', appSecret: 's3cr&t=?', apiBase: wechat.url, patience: 200, ...changes })
  beforeAll(async () => {
    wechat = await startWeChat((code) => ANSWERS[code]!)
  })
  afterAll(() => wechat.close())

  it.each(['good', 'full'])('for the openid and the session key, when it says %s', async (code) => {
    expect(await adapter().sessionOf(code)).toEqual({ openId: OPENID, sessionKey: SESSION_KEY })
  })

  it('with the four parameters that it wants', async () => {
    await adapter().sessionOf('good')
    const { pathname, searchParams } = wechat.asked.at(-1)!
    expect(pathname).toBe('/sns/jscode2session')
    expect(Object.fromEntries(searchParams)).toEqual({
      appid: 'wx1234',
      secret: 's3cr&t=?',
      js_code: 'good',
      grant_type: 'authorization_code',
    })
  })

  it('with a code that is sent as it is, whatever it holds', async () => {
    await expect(adapter().sessionOf('a&secret=x#good')).rejects.toThrow()
    expect(wechat.asked.at(-1)!.searchParams.get('js_code')).toBe('a&secret=x#good')
    expect(wechat.asked.at(-1)!.searchParams.getAll('secret')).toEqual(['s3cr&t=?'])
  })

  it.each(['invalid', 'used', 'missing'])('in vain for a code that is %s', async (code) => {
    await expect(adapter().sessionOf(code)).rejects.toMatchObject({ code: 'WECHAT_CODE_INVALID', status: 401 })
  })

  it.each(['busy', 'frequent', 'secret', 'down', 'gone', 'garbage', 'nothing', 'list', 'nobody', 'number', 'keyless', 'silent'])(
    'in vain when the answer is %s: it is not the resident’s fault',
    async (code) => {
      await expect(adapter().sessionOf(code)).rejects.toMatchObject({ code: 'WECHAT_UNAVAILABLE', status: 503 })
    },
  )

  it('in vain when nobody is there', async () => {
    const left = await startWeChat(() => 'silence')
    await left.close()
    await expect(adapter({ apiBase: left.url }).sessionOf('good')).rejects.toMatchObject({ code: 'WECHAT_UNAVAILABLE' })
  })

  it('without ever telling its secrets in an error', async () => {
    for (const code of Object.keys(ANSWERS).filter((name) => name !== 'good' && name !== 'full')) {
      const error = await adapter()
        .sessionOf(code)
        .catch((e: Error) => e)
      expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toMatch(/s3cr|session_key|tiiht/)
    }
  })
})
