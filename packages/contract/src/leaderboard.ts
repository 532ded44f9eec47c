import { z } from 'zod'
import { isoDaySchema, mgSchema } from './ids'

/** The board of all time, or that of one local day: today unless `day` names another. */
export const leaderboardInput = z.discriminatedUnion('board', [
  z.object({ board: z.literal('all') }),
  z.object({ board: z.literal('day'), day: isoDaySchema.optional() }),
])

export const leaderboardSchema = z.object({
  /** The day of the board; null for that of all time. */
  day: isoDaySchema.nullable(),
  /** The best hundred of those who are listed. Equal reductions share a rank; ranks count those too who are not, so that some may be missing. */
  top: z.array(
    z.object({
      rank: z.number().int(),
      /** The nickname; without one the reader's own name, of everybody else its first character, e.g. 林**. */
      name: z.string(),
      mg: mgSchema,
      /** Whether this is the reader. */
      mine: z.boolean(),
    }),
  ),
  /** The reader's own place, also beyond the hundredth and when they are not listed; no rank without an act. `of` is how many people stand on the board. */
  mine: z.object({ rank: z.number().int().nullable(), mg: mgSchema, of: z.number().int() }),
})
export type Leaderboard = z.infer<typeof leaderboardSchema>
