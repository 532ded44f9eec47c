import { sandboxWeChat } from './sandbox'

describe('the sandbox of WeChat', () => {
  it('knows a person by name, and a session key that the simulator knows as well', async () => {
    const { openId, sessionKey } = await sandboxWeChat().sessionOf('sandbox: 小林 ')
    expect(openId).toBe('小林')
    expect(sessionKey).toBe('ozaFZ9z+DvEGdAHWnKgzAg==')
    expect((await sandboxWeChat().sessionOf('sandbox:小林')).sessionKey).toBe(sessionKey)
  })

  it('gives each person a key of 16 bytes of their own', async () => {
    const keys = await Promise.all(
      ['小林', '小王', '陈晓'].map(async (name) => (await sandboxWeChat().sessionOf(`sandbox:${name}`)).sessionKey),
    )
    expect(new Set(keys).size).toBe(3)
    for (const key of keys) expect(Buffer.from(key, 'base64')).toHaveLength(16)
  })

  it.each(['081xyz', 'sandbox:', 'Sandbox:小林'])('knows no code %j', async (code) => {
    await expect(sandboxWeChat().sessionOf(code)).rejects.toMatchObject({ code: 'WECHAT_CODE_INVALID' })
  })
})
