import type { MessageEvent, MessageFields } from '@tanpuhui/contract'
import { z } from 'zod'
import type { Messages } from './port'
import { postJson, WeChatRefusal } from './post-json'
import { stableToken } from './stable-token'

const thing = z.string().regex(/^thing\d{1,3}$/)

/** A template as it was chosen in WeChat's console: its id, and which of its keywords says what. */
const templateSchema = z.strictObject({
  id: z.string().min(1),
  title: thing,
  when: z.string().regex(/^date\d{1,3}$/),
  note: thing,
})
export const messageTemplatesSchema = z.strictObject({
  'acts-open': templateSchema.optional(),
  'points-expiring': templateSchema.optional(),
  'campaign-begins': templateSchema.optional(),
} satisfies Record<MessageEvent, z.ZodType>)
export type MessageTemplates = z.infer<typeof messageTemplatesSchema>

/** 40001: the token is no good; 40014: it is none; 42001: it has expired. */
const TOKEN_ERRORS = new Set([40001, 40014, 42001])
/** 43101: the person does not want it (any more); 40003: there is no such person here. */
const REFUSALS = new Set([43101, 40003])
const MOST_CHARACTERS = 20

interface Options {
  appId: string
  appSecret: string
  apiBase: string
  templates: MessageTemplates
  now: () => number
  /** How long WeChat may take to answer, in ms. */
  patience?: number
}

/** The real adapter: `POST /cgi-bin/message/subscribe/send` as WeChat documents it. */
export function wechatMessages({ templates, patience = 5_000, ...app }: Options): Messages {
  const token = stableToken({ ...app, patience })
  const attempt = async (accessToken: string, body: object): Promise<number> => {
    const url = new URL('/cgi-bin/message/subscribe/send', app.apiBase)
    url.search = new URLSearchParams({ access_token: accessToken }).toString()
    return (await postJson(url, body, patience)).errcode ?? 0
  }
  return {
    provider: 'wechat',
    templateOf: (event) => templates[event]?.id ?? null,
    async send({ to, event, page, fields }) {
      const template = templates[event]
      if (!template) throw new Error(`there is no template for ${event}`)
      const body = {
        touser: to,
        template_id: template.id,
        page,
        miniprogram_state: 'formal',
        lang: 'zh_CN',
        data: dataOf(template, fields),
      }
      const first = await token.get()
      let errcode = await attempt(first, body)
      if (TOKEN_ERRORS.has(errcode)) errcode = await attempt(await token.renew(first), body)
      if (errcode === 0) return 'sent'
      if (REFUSALS.has(errcode)) return 'refused'
      throw new WeChatRefusal(errcode)
    },
  }
}

/** Keywords of the kind `thing` hold 20 characters, those of the kind `date` a day as 2026年11月29日. */
function dataOf(
  template: z.infer<typeof templateSchema>,
  { title, when, note }: MessageFields,
): Record<string, { value: string }> {
  const short = (text: string) => ({ value: [...text].slice(0, MOST_CHARACTERS).join('') })
  const [year, month, day] = when.split('-').map(Number)
  return {
    [template.title]: short(title),
    [template.when]: { value: `${year}年${month}月${day}日` },
    [template.note]: short(note),
  }
}
