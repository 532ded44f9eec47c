import { z } from 'zod'
import { instantSchema, mgSchema } from './ids'
import { textSchema } from './text'

/** This month, or all time. */
export const boardPeriodSchema = z.enum(['month', 'all'])
export type BoardPeriod = z.infer<typeof boardPeriodSchema>

/** What a group of people has done, and what that is for each of them, rounded down. */
export const groupFigures = {
  people: z.number().int(),
  acts: z.number().int(),
  mg: mgSchema,
  mgPerPerson: mgSchema,
}

/** What stands on every board of groups. */
export const groupBoardSchema = z.object({
  period: boardPeriodSchema,
  /** The month as `2026-11`; null for all time. */
  month: z.string().nullable(),
  /** When it was looked for new figures; each group's own are of when enough people had done something since the ones before. */
  asOf: instantSchema,
  /** Groups of fewer people are not shown. */
  minPeople: z.number().int(),
})

export const groupBoardInput = z.object({
  period: boardPeriodSchema,
  /** By what groups are ranked: all that they saved, or that for each person. */
  by: z.enum(['mg', 'mgPerPerson']).default('mg'),
})

const districtRowSchema = z.object({
  rank: z.number().int(),
  district: z.string(),
  name: textSchema,
  ...groupFigures,
  /** Whether the reader’s own acts of the last month lie mostly here. */
  mine: z.boolean(),
})

/** 区县榜 */
export const districtBoardSchema = groupBoardSchema.extend({
  /** The best hundred. */
  rows: z.array(districtRowSchema),
  /** How many districts are shown in all. */
  of: z.number().int(),
  /** The reader's district, where it is known; its row also beyond the hundredth, null while too few people are there. */
  mine: z.object({ district: z.string(), name: textSchema, row: districtRowSchema.nullable() }).nullable(),
})
export type DistrictBoard = z.infer<typeof districtBoardSchema>
export type DistrictRow = z.infer<typeof districtRowSchema>
