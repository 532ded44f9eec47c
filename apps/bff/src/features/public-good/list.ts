import { dayToIso, type LocalDay, localDay, projectSchema } from '@tanpuhui/contract'
import { type PublicGood, priceOn } from '@tanpuhui/programme'
import { giftsOf, given } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

const NOTHING = { quantity: 0, points: 0 }

function nextPrice({ prices }: PublicGood, today: LocalDay) {
  const next = prices.find(({ from }) => from > today)
  return next ? { from: dayToIso(next.from), points: next.points } : null
}

/** What points can do for others, at the price of today, and what was given: by all, and by the resident. */
export const list = residentProcedure
  .output(z.array(projectSchema))
  .query(async ({ ctx: { store, programme, resident, now } }) => {
    const today = localDay(now(), programme.utcOffsetMinutes)
    const [all, mine] = await Promise.all([given(store.prisma), giftsOf(store.prisma, resident.residentId)])
    return programme.publicGood.map((project) => ({
      id: project.id,
      code: project.code,
      name: project.name,
      about: project.about,
      unit: project.unit,
      price: priceOn(project.prices, today),
      nextPrice: nextPrice(project, today),
      given: all.get(project.id) ?? NOTHING,
      mine: mine.get(project.id) ?? NOTHING,
    }))
  })
