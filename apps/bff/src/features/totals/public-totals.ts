import { localIso, type PublicTotals, publicTotalsSchema } from '@tanpuhui/contract'
import { totalFigures } from '@tanpuhui/store'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services'
import { publicProcedure } from '../../trpc/procedures'

/** 累计减排人数, 累计减排次数, 累计减排量, for everybody. */
async function publicTotals({ store, programme, now }: Services): Promise<PublicTotals> {
  const at = now()
  const { people, acts, mg } = await totalFigures(store.prisma)
  return { people, acts, mg, asOf: localIso(at, programme.utcOffsetMinutes) }
}

/** The public totals for the mini-program. */
export const publicTotalsProcedure = publicProcedure.output(publicTotalsSchema).query(({ ctx }) => publicTotals(ctx))

/** `GET /public/v1/totals`. */
export function publicTotalsRoute(server: FastifyInstance, services: Services): void {
  server.get('/public/v1/totals', { config: { access: 'public' } }, async () =>
    publicTotalsSchema.parse(await publicTotals(services)),
  )
}
