import { z } from 'zod'
import { instantSchema, isoDaySchema, mgSchema } from './ids'
import { leaderboardSchema } from './leaderboard'
import { textSchema } from './text'

const named = { code: z.string(), name: textSchema }

/** The days of a campaign in one year, both included. */
const heldSchema = z.object({ year: z.number().int(), firstDay: isoDaySchema, lastDay: isoDaySchema })

export const campaignSchema = z.object({
  ...named,
  about: textSchema,
  boards: z.array(z.object(named)),
  on: z.boolean(),
  /** Where it is on, these days; else those of this year or the next that are to come. Null once it is over for good. */
  coming: heldSchema.nullable(),
  /** The last one that has begun, which has boards; null before the first. */
  latest: heldSchema.nullable(),
})
/** A leaderboard of some days of every year, one board for each group of divisions. */
export type CampaignView = z.infer<typeof campaignSchema>

/** A campaign with every time that it has begun since the programme began, the last one first: each has its boards, which are final once it is over. */
export const listedCampaignSchema = campaignSchema.extend({ held: z.array(heldSchema.extend({ over: z.boolean() })) })
export type ListedCampaign = z.infer<typeof listedCampaignSchema>

/** Without a board, the one on which the reader has most; without a year, the last one that has begun. */
export const campaignBoardInput = z.object({
  campaign: z.string().max(64),
  board: z.string().max(64).optional(),
  year: z.number().int().min(2000).max(2100).optional(),
})

export const campaignBoardSchema = leaderboardSchema.omit({ day: true }).extend({
  campaign: z.string(),
  board: z.string(),
  held: heldSchema,
  on: z.boolean(),
  /** All boards of the campaign, and what the reader has on each: acts count where they happen. */
  boards: z.array(z.object({ ...named, mg: mgSchema })),
  /** When the board was summed up: it may be behind by a minute or so. The reader's own reduction is as of now. */
  asOf: instantSchema,
})
export type CampaignBoardView = z.infer<typeof campaignBoardSchema>
