import { messagesGrantedInput, messageTemplateSchema } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'

/** More consent than this is of no use. */
const MOST = 50

/** Keeps that the resident has agreed to messages of a kind: one consent, one message. */
export const granted = residentProcedure
  .input(messagesGrantedInput)
  .output(messageTemplateSchema)
  .mutation(async ({ ctx: { store, resident, messages }, input: { template, times } }) => {
    const { residentId } = resident
    const count = await store.writes.grantMessages({ residentId, event: template, times, most: MOST })
    return { template, templateId: messages.templateOf(template), granted: count }
  })
