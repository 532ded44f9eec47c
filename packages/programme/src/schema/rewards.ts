import { mgSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import {
  assumed,
  codeSchema,
  countSchema,
  daySchema,
  districtSchema,
  idSchema,
  monthDaySchema,
  prefixesSchema,
  wordsSchema,
} from './shared'

const named = { code: codeSchema, name: wordsSchema }
const yearSchema = z.number().int().min(2000).max(2100)

/** 减排称号: an honour reached with a cumulative reduction. */
export const titleSchema = z.strictObject({ ...named, fromMg: mgSchema.positive(), ...assumed })

/** 勋章, unlocked by one figure of a resident; `from` is in mg CO2e, points earned, acts, or days with an act. */
export const medalSchema = z.strictObject({
  ...named,
  about: wordsSchema,
  of: z.enum(['reduction', 'points', 'acts', 'days']),
  /** Counts acts of this behaviour only. */
  behaviour: codeSchema.optional(),
  from: countSchema,
  ...assumed,
})

/** Goods of the points mall. */
export const offerSchema = z.strictObject({
  id: idSchema,
  code: codeSchema,
  title: wordsSchema,
  description: wordsSchema,
  terms: wordsSchema,
  merchant: wordsSchema,
  pricePoints: countSchema,
  maxPerOrder: countSchema.max(10),
  validDays: countSchema,
  sandboxStock: countSchema,
  ...assumed,
})

/** What points can do for others. A price holds from its day until the next one's. */
export const publicGoodSchema = z.strictObject({
  id: idSchema,
  ...named,
  about: wordsSchema,
  /** What one price pays for. */
  unit: wordsSchema,
  prices: z
    .array(z.strictObject({ from: daySchema, points: countSchema, source: z.string().min(1).optional(), ...assumed }))
    .min(1),
  ...assumed,
})

/** A volunteer activity that residents sign up for. */
export const volunteeringSchema = z.strictObject({
  id: idSchema,
  ...named,
  about: wordsSchema,
  place: wordsSchema,
  district: districtSchema,
  firstDay: daySchema,
  lastDay: daySchema,
  capacity: countSchema,
  points: z.number().int().min(0),
  ...assumed,
})

/** A leaderboard of some days of every year, one board for each group of divisions. */
export const campaignSchema = z.strictObject({
  ...named,
  about: wordsSchema,
  firstDay: monthDaySchema,
  lastDay: monthDaySchema,
  fromYear: yearSchema,
  toYear: yearSchema.nullable(),
  boards: z.array(z.strictObject({ ...named, divisions: prefixesSchema })).min(1),
  ...assumed,
})

/** A quiet second line under a total: `mg` of CO2e are shown as one unit, as `source` has it. */
export const equivalentSchema = z.strictObject({
  code: codeSchema,
  unit: wordsSchema,
  mg: mgSchema.positive(),
  source: z.string().min(1),
  ...assumed,
})
