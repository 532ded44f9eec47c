import { localIso, pendingInput, pendingLineSchema, type Section } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { worthOfAside } from '../activities/worth-of-aside'
import { behaviourName, partnerName } from './line'
import { actsWanted, resolveFilter } from './resolve-filter'

const SHOWN = 100

/** The resident's acts that wait to be collected, those whose time ends first at the top, each with what it will bring. */
export const pending = residentProcedure
  .input(pendingInput)
  .output(z.array(pendingLineSchema))
  .query(async ({ ctx: { store, programme, resident, now }, input: filter = {} }) => {
    const wanted = resolveFilter(programme, filter)
    if (!wanted) return []
    const { residentId } = resident
    const at = now()
    const rows = await store.prisma.actAside.findMany({
      where: {
        shard: shardOf(residentId),
        residentId,
        code: null,
        collectUntil: { gt: at },
        ...actsWanted(programme, wanted),
      },
      orderBy: { collectUntil: 'asc' },
      take: SHOWN,
    })
    const moment = (instant: bigint | null) => localIso(Number(instant), programme.utcOffsetMinutes)
    return rows.map((row) => ({
      id: `${row.partnerId}/${row.externalId}`,
      behaviourName: behaviourName(row.behaviour),
      partnerName: partnerName(programme, row.partnerId),
      section: row.section as Section,
      occurredAt: moment(row.occurredAt),
      ...worthOfAside(programme, row),
      collectFrom: moment(row.collectFrom),
      collectUntil: moment(row.collectUntil),
      open: Number(row.collectFrom) <= at,
    }))
  })
