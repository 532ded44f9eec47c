import { offerSchema } from '@tanpuhui/contract'
import { offerShard } from '@tanpuhui/store'
import { z } from 'zod'
import { publicProcedure } from '../../trpc/procedures'

/** Goods on offer, with what is really in stock. Also for who only looks around. */
export const offers = publicProcedure.output(z.array(offerSchema)).query(async ({ ctx: { store, programme, now } }) => {
  const rows = await store.prisma.offer.findMany({
    where: { OR: [{ endedAt: null }, { endedAt: { gt: now() } }] },
    orderBy: { pricePoints: 'asc' },
  })
  return Promise.all(
    rows.flatMap(({ id, code, pricePoints, sandbox }) => {
      const texts = programme.offers.find((o) => o.id === id)
      if (!texts) return []
      const { title, description, terms, merchant, maxPerOrder } = texts
      const left = store.prisma.voucher.count({ where: { shard: offerShard(id), offerId: id, orderId: null } })
      return left.then((count) => ({
        id,
        code,
        title,
        description,
        terms,
        merchant,
        pricePoints,
        left: count,
        maxPerOrder,
        sandbox,
      }))
    }),
  )
})
