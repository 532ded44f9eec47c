import { orderSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { isSandbox } from '../../services'
import { residentProcedure } from '../../trpc/procedures'
import { orderView } from './order-view'

const SHOWN = 100

/** The resident's redemptions, newest first. */
export const orders = residentProcedure.output(z.array(orderSchema)).query(async ({ ctx }) => {
  const { residentId } = ctx.resident
  const rows = await ctx.store.prisma.mallOrder.findMany({
    where: { shard: shardOf(residentId), residentId },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  return rows.map((row) =>
    orderView(ctx.programme, isSandbox(ctx), {
      ...row,
      points: Number(row.points),
      at: Number(row.at),
      codes: z.array(z.string()).parse(JSON.parse(row.codes)),
    }),
  )
})
