import { z } from 'zod'
import { mgSchema, pointsSchema } from './ids'
import { textSchema } from './text'

export const titleSchema = z.object({ code: z.string(), name: textSchema, fromMg: mgSchema })
/** 减排称号: an honour reached with a cumulative reduction. */
export type Title = z.infer<typeof titleSchema>

export const medalSchema = z.object({
  code: z.string(),
  name: textSchema,
  about: textSchema,
  /** What counts: mg CO2e, points earned, acts, or days with an act. */
  of: z.enum(['reduction', 'points', 'acts', 'days']),
  /** Only acts of this behaviour count; null: all do. */
  behaviour: z.string().nullable(),
  from: z.number().int(),
})
/** 勋章, unlocked by one figure of a resident. */
export type Medal = z.infer<typeof medalSchema>

/** How far a resident is: `have` of what counts, which may be beyond what it takes. */
const progress = { have: z.number().int(), reached: z.boolean() }

export const honoursSchema = z.object({
  /** What acts that stand have earned in all, whatever was spent since. */
  totals: z.object({ mg: mgSchema, points: pointsSchema, acts: z.number().int() }),
  /** In rising order; the last one reached is the resident's. */
  titles: z.array(titleSchema.extend(progress)),
  medals: z.array(medalSchema.extend(progress)),
})
export type Honours = z.infer<typeof honoursSchema>
