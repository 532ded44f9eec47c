import { z } from 'zod'
import { instantSchema, isoDaySchema, mgSchema } from './ids'
import { textSchema } from './text'

/** Answer of `GET /public/v1/totals`: 累计减排人数, 累计减排次数, 累计减排量. */
export const publicTotalsSchema = z.object({
  people: z.number().int(),
  acts: z.number().int(),
  mg: mgSchema,
  asOf: instantSchema,
})
export type PublicTotals = z.infer<typeof publicTotalsSchema>

export const TOTALS_DIMENSIONS = ['section', 'district', 'behaviour', 'partner'] as const
export const totalsDimensionSchema = z.enum(TOTALS_DIMENSIONS)
export type TotalsDimension = z.infer<typeof totalsDimensionSchema>

const figures = { people: z.number().int(), acts: z.number().int(), mg: mgSchema, points: z.number().int() }
export const totalsRowSchema = z.object({ key: z.string(), name: textSchema, ...figures })
export type TotalsRow = z.infer<typeof totalsRowSchema>

export const totalsDaySchema = z.object({
  day: isoDaySchema,
  /** People with an act on this day. */
  people: z.number().int(),
  /** People whose first act ever fell on this day. */
  newPeople: z.number().int(),
  acts: z.number().int(),
  mg: mgSchema,
  points: z.number().int(),
})

/** Range of local days, both included; without it, all time. */
export const totalsRangeSchema = z.object({ from: isoDaySchema.optional(), to: isoDaySchema.optional() })

/**
 * The bureau's 减排总览. `people` of the whole and of each row are distinct people; within a range they are those
 * who were first counted there in that range.
 */
export const totalsOverviewSchema = z.object({
  asOf: instantSchema,
  total: z.object(figures),
  today: z.object(figures),
  days: z.array(totalsDaySchema),
  section: z.array(totalsRowSchema),
  district: z.array(totalsRowSchema),
  behaviour: z.array(totalsRowSchema),
  partner: z.array(totalsRowSchema),
})
export type TotalsOverview = z.infer<typeof totalsOverviewSchema>
