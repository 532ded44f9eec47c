import { honoursSchema } from '@tanpuhui/contract'
import { type Earned, earned, earnedByBehaviour } from '@tanpuhui/store'
import type { Programme } from '../../programme'
import { residentProcedure } from '../../trpc/procedures'
import { medalView } from './medal-view'

type Medal = Programme['medals'][number]

const NOTHING = { mg: 0, points: 0, acts: 0, days: 0 }

/** What of some figures a medal counts. */
const counted = ({ of }: Medal, { mg, points, acts, days }: Earned & { days: number }): number =>
  ({ reduction: mg, points, acts, days })[of]

/** Titles and medals with how far the resident is: by what acts that stand have earned, from the resident's own rollups. */
export const get = residentProcedure.output(honoursSchema).query(async ({ ctx }) => {
  const { titles, medals } = ctx.programme
  const { residentId } = ctx.resident
  const { prisma } = ctx.store
  const { months, mg, points, acts } = await earned(prisma, residentId)
  // Months say all that most medals ask for.
  const byDay = medals.some(({ of, behaviour }) => of === 'days' || behaviour !== undefined)
  const { days, behaviours } = await earnedByBehaviour(prisma, residentId, byDay ? months : [])
  const have = (medal: Medal) =>
    counted(medal, medal.behaviour === undefined ? { mg, points, acts, days } : (behaviours.get(medal.behaviour) ?? NOTHING))
  return {
    totals: { mg, points, acts },
    titles: titles.map(({ code, name, fromMg }) => ({ code, name, fromMg, have: mg, reached: mg >= fromMg })),
    medals: medals.map((medal) => ({ ...medalView(medal), have: have(medal), reached: have(medal) >= medal.from })),
  }
})
