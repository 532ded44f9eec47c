import { campaignSchema, localDay } from '@tanpuhui/contract'
import { z } from 'zod'
import { publicProcedure } from '../../trpc/procedures'
import { campaignView } from './view'

/** All leaderboard campaigns of the programme: whether they are on, when they are next and were last. */
export const list = publicProcedure.output(z.array(campaignSchema)).query(({ ctx: { programme, now } }) => {
  const today = localDay(now(), programme.utcOffsetMinutes)
  return programme.campaigns.map((campaign) => campaignView(campaign, today))
})
