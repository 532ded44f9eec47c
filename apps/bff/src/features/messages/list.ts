import { MESSAGE_EVENTS, messageTemplateSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Of what the resident can be told, by which template consent is asked for, and to how much they have agreed. */
export const list = residentProcedure
  .output(z.array(messageTemplateSchema))
  .query(async ({ ctx: { store, resident, messages } }) => {
    const { residentId } = resident
    const rows = await store.prisma.messageGrant.findMany({
      where: { shard: shardOf(residentId), event: { in: [...MESSAGE_EVENTS] }, residentId },
    })
    return MESSAGE_EVENTS.map((template) => ({
      template,
      templateId: messages.templateOf(template),
      granted: rows.find(({ event }) => event === template)?.times ?? 0,
    }))
  })
