import { type ErrorCode, type ErrorDetails, localIso, refusedLineSchema, userMessage } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { behaviourName, partnerName } from './line'

const SHOWN = 50

/** The resident's acts that reached us but were not counted, newest first, with the reason. */
export const refused = residentProcedure
  .output(z.array(refusedLineSchema))
  .query(async ({ ctx: { store, programme, resident } }) => {
    const { residentId } = resident
    const rows = await store.prisma.refusal.findMany({
      where: { shard: shardOf(residentId), residentId },
      orderBy: { refusedAt: 'desc' },
      take: SHOWN,
    })
    return rows.map((row) => ({
      id: `${row.partnerId}/${row.externalId}`,
      behaviourName: behaviourName(row.behaviour),
      partnerName: partnerName(programme, row.partnerId),
      occurredAt: localIso(Number(row.occurredAt), programme.utcOffsetMinutes),
      reason: {
        code: row.code as ErrorCode,
        message: userMessage(row.code as ErrorCode, JSON.parse(row.details) as ErrorDetails),
      },
    }))
  })
