import type { MessageEvent, MessageFields } from '@tanpuhui/contract'

/** A message to one person. */
export interface Message {
  /** The person's id at the provider by which they sign in. */
  to: string
  event: MessageEvent
  /** Which page of the mini-program it opens. */
  page: string
  fields: MessageFields
}

/** By which residents are told of something while they are not here. */
export interface Messages {
  /** Of which provider's people. */
  provider: 'wechat' | 'sandbox'
  /** The template by which consent is asked for; null where there is none. */
  templateOf(event: MessageEvent): string | null
  /** Answers `refused` when the person does not want it after all. Throws an Error when it could not be sent now. */
  send(message: Message): Promise<'sent' | 'refused'>
}
