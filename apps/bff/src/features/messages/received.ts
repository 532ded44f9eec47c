import { localIso, messageEventSchema, receivedMessageSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { messageWords } from './words'

const SHOWN = 50

/** The messages that were sent to the resident, newest first. */
export const received = residentProcedure
  .output(z.array(receivedMessageSchema))
  .query(async ({ ctx: { store, programme, resident } }) => {
    const { residentId } = resident
    const rows = await store.prisma.messageSent.findMany({
      where: { shard: shardOf(residentId), residentId },
      orderBy: { at: 'desc' },
      take: SHOWN,
    })
    return rows.flatMap(({ event, key, at }) => {
      // One of a kind that this version knows no more has no words.
      const known = messageEventSchema.safeParse(event)
      if (!known.success) return []
      const when = localIso(Number(at), programme.utcOffsetMinutes)
      return [{ event: known.data, key, at: when, ...messageWords(programme, known.data, key) }]
    })
  })
