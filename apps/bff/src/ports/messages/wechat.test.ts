import { startWeChatApi, type WeChatApiStandIn } from '../../../test/wechat-api'
import { wechatCalls } from '../wechat/calls'
import type { Message } from './port'
import { wechatMessages } from './wechat'

const SEND = '/cgi-bin/message/subscribe/send'
const TOKEN = '/cgi-bin/stable_token'
const TEMPLATES = { 'acts-open': { id: 'tmpl-1', title: 'thing1', when: 'date2', note: 'thing3' } }
const MESSAGE: Message = {
  to: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE',
  event: 'acts-open',
  page: 'pages/home/index',
  fields: { title: '低碳行为可以领取了', when: '2026-11-29', note: '2 笔行为，请在截止日前领取' },
}

describe('messages go through WeChat', () => {
  let wechat: WeChatApiStandIn
  let clock: number
  beforeEach(async () => {
    clock = Date.parse('2026-11-22T09:00:00+08:00')
    wechat = await startWeChatApi(() => clock)
  })
  afterEach(() => wechat.close())

  const adapter = () =>
    wechatMessages(
      wechatCalls({ appId: 'wx1234', appSecret: 'hush', apiBase: wechat.url, now: () => clock, patience: 300 }),
      TEMPLATES,
    )
  const paths = () => wechat.asked.map(({ path }) => path)

  it('as it documents: a token by POST, then the message with the template’s own keywords', async () => {
    const messages = adapter()
    expect(await messages.send(MESSAGE)).toBe('sent')
    expect(wechat.asked).toEqual([
      {
        path: TOKEN,
        token: null,
        body: { grant_type: 'client_credential', appid: 'wx1234', secret: 'hush', force_refresh: false },
      },
      {
        path: SEND,
        token: 'TOKEN-1',
        body: {
          touser: MESSAGE.to,
          template_id: 'tmpl-1',
          page: 'pages/home/index',
          miniprogram_state: 'formal',
          lang: 'zh_CN',
          data: {
            thing1: { value: '低碳行为可以领取了' },
            date2: { value: '2026年11月29日' },
            thing3: { value: '2 笔行为，请在截止日前领取' },
          },
        },
      },
    ])
    expect([messages.provider, messages.templateOf('acts-open'), messages.templateOf('campaign-begins')]).toEqual([
      'wechat',
      'tmpl-1',
      null,
    ])
  })

  it('with texts of no more characters than a keyword holds', async () => {
    await adapter().send({ ...MESSAGE, fields: { ...MESSAGE.fields, note: '🚲'.repeat(30) } })
    expect(wechat.asked[1]!.body.data).toMatchObject({ thing3: { value: '🚲'.repeat(20) } })
  })

  it('with one token for all until shortly before it ends', async () => {
    const messages = adapter()
    await Promise.all(Array.from({ length: 10 }, () => messages.send(MESSAGE)))
    clock += 7_100_000
    await messages.send(MESSAGE)
    expect(paths().filter((path) => path === TOKEN)).toHaveLength(1)
    clock += 100_000
    await messages.send(MESSAGE)
    expect([wechat.tokens(), wechat.asked.at(-1)!.token]).toEqual([2, 'TOKEN-2'])
  })

  it('with another token when WeChat says that this one is no good (42001)', async () => {
    const messages = adapter()
    await messages.send(MESSAGE)
    wechat.spoil('expired')
    expect(await messages.send(MESSAGE)).toBe('sent')
    expect(paths()).toEqual([TOKEN, SEND, SEND, TOKEN, SEND])
    expect(wechat.asked.at(-1)!.token).toBe('TOKEN-2')
    expect(wechat.asked.every(({ body }) => body.force_refresh !== true)).toBe(true)
  })

  it('also when it says so in other words (40001)', async () => {
    const messages = adapter()
    await messages.send(MESSAGE)
    wechat.answers = [40001]
    // The token itself is good: it is asked for once more, and then forced.
    expect(await messages.send(MESSAGE)).toBe('sent')
    expect([wechat.tokens(), wechat.asked.at(-1)!.token]).toEqual([2, 'TOKEN-2'])
  })

  it('with one that is forced when the same comes back, and not twice within half a minute', async () => {
    const messages = adapter()
    await messages.send(MESSAGE)
    wechat.spoil('lost')
    expect(await messages.send(MESSAGE)).toBe('sent')
    const forced = () => wechat.asked.filter(({ body }) => body.force_refresh === true).length
    expect(forced()).toBe(1)
    wechat.spoil('lost')
    await expect(messages.send(MESSAGE)).rejects.toThrow('42001')
    expect(forced()).toBe(1)
    clock += 30_000
    expect(await messages.send(MESSAGE)).toBe('sent')
    expect(forced()).toBe(2)
  })

  it.each([43101, 40003])('not to whoever does not want it, or is not there (%i)', async (errcode) => {
    wechat.answers = [errcode]
    expect(await adapter().send(MESSAGE)).toBe('refused')
  })

  it.each([45009, 45011, 43108, -1, 40037, 47003, 43107])(
    'not now, when it answers %i: by its code, and without what was sent',
    async (errcode) => {
      wechat.answers = [errcode]
      const error = await adapter()
        .send(MESSAGE)
        .catch((e: Error) => e)
      expect((error as Error).message).toContain(String(errcode))
      expect(`${error} ${(error as Error).stack}`).not.toMatch(/hush|TOKEN|oGZUI/)
    },
  )

  it('not now, when it answers nothing or something else', async () => {
    for (const answer of ['silence', { status: 502 }] as const) {
      wechat.answers = [answer]
      const error = await adapter()
        .send(MESSAGE)
        .catch((e: Error) => e)
      expect(String(error)).toContain('did not answer')
      expect(`${error} ${(error as Error).stack}`).not.toMatch(/hush|TOKEN/)
    }
  })

  it.each([40013, 40125, 40164, 45009])('not without a token: %i', async (errcode) => {
    wechat.refusesToken = errcode
    const messages = adapter()
    await expect(messages.send(MESSAGE)).rejects.toThrow(String(errcode))
    wechat.refusesToken = null
    expect(await messages.send(MESSAGE)).toBe('sent')
  })

  it('not of what has no template', async () => {
    await expect(adapter().send({ ...MESSAGE, event: 'campaign-begins' })).rejects.toThrow('campaign-begins')
    expect(wechat.asked).toEqual([])
  })
})
