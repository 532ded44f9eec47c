import type { MessageEvent, MessageFields } from '@tanpuhui/contract'
import { z } from 'zod'
import type { WeChatCalls } from '../wechat/calls'
import { WeChatRefusal } from '../wechat/post-json'
import type { Messages } from './port'

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

/** 43101: the person does not want it (any more); 40003: there is no such person here. */
const REFUSALS = new Set([43101, 40003])
const MOST_CHARACTERS = 20

/** The real adapter: `POST /cgi-bin/message/subscribe/send` as WeChat documents it. */
export function wechatMessages(calls: WeChatCalls, templates: MessageTemplates): Messages {
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
      const { errcode = 0 } = await calls.post('/cgi-bin/message/subscribe/send', body)
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
