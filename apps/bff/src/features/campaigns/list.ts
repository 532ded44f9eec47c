import { listedCampaignSchema, localDay } from '@tanpuhui/contract'
import { firstActDay } from '@tanpuhui/store'
import { z } from 'zod'
import { publicProcedure } from '../../trpc/procedures'
import { allHeld, campaignView, heldView } from './view'

/**
 * All leaderboard campaigns of the programme, those that are over for good too: whether they are on, when they are next and were last,
 * and every year of which there is a board.
 */
export const list = publicProcedure.output(z.array(listedCampaignSchema)).query(async ({ ctx: { programme, store, now } }) => {
  const today = localDay(now(), programme.utcOffsetMinutes)
  const firstAct = (await firstActDay(store.prisma)) ?? today
  return programme.campaigns.map((campaign) => ({
    ...campaignView(campaign, today),
    held: allHeld(campaign, firstAct, today).map((held) => ({ ...heldView(held), over: held.last < today })),
  }))
})
