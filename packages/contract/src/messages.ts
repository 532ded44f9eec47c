import { z } from 'zod'
import { instantSchema } from './ids'
import { textSchema } from './text'

/** Of what residents may be told: acts that can be collected from today on, points that expire within 30 days, a campaign that begins. */
export const MESSAGE_EVENTS = ['acts-open', 'points-expiring', 'campaign-begins'] as const
export const messageEventSchema = z.enum(MESSAGE_EVENTS)
export type MessageEvent = z.infer<typeof messageEventSchema>

/** That the resident has agreed to so many messages of a kind, as `wx.requestSubscribeMessage` answered. */
export const messagesGrantedInput = z.object({ template: messageEventSchema, times: z.number().int().min(1).max(10) })

export const messageTemplateSchema = z.object({
  template: messageEventSchema,
  /** By which consent is asked for; null where this deployment sends none. */
  templateId: z.string().nullable(),
  /** To how many the resident has agreed that are still to come. */
  granted: z.number().int(),
})

/** What the resident reads: texts of one line. */
export const messageFieldsSchema = z.object({
  /** At most 20 characters, as is `note`. */
  title: z.string(),
  /** A local day, yyyy-mm-dd. */
  when: z.string(),
  note: z.string(),
})
export type MessageFields = z.infer<typeof messageFieldsSchema>

/** A message that was sent to the resident. */
export const receivedMessageSchema = z.object({
  event: messageEventSchema,
  /** Names the occasion: with `event` it tells messages apart. */
  key: z.string(),
  at: instantSchema,
  title: textSchema,
  note: textSchema,
})
export type ReceivedMessage = z.infer<typeof receivedMessageSchema>
export type MessageTemplate = z.infer<typeof messageTemplateSchema>

/** A message that the sandbox shows instead of sending it. */
export const sandboxMessageSchema = z.object({
  to: z.string(),
  event: messageEventSchema,
  page: z.string(),
  fields: messageFieldsSchema,
  at: instantSchema,
})
