import { z } from 'zod'
import { ERRORS, type ErrorCode } from './error-codes'
import { isoDaySchema, mgSchema, pointsSchema } from './ids'
import { textSchema } from './text'

/** What `wx.getWeRunData` gave, encrypted for the server, and a fresh code of `wx.login` that leads to the key. */
export const stepsInput = z.object({
  code: z.string().min(1).max(256),
  encryptedData: z.string().min(1).max(65_536),
  iv: z.string().min(1).max(64),
})

export const stepsSchema = z.object({
  /** Steps of today so far: they count when the day is over. */
  today: z.number().int(),
  /** The last whole days, newest first. */
  days: z.array(
    z.object({
      day: isoDaySchema,
      steps: z.number().int(),
      /** `counted` now, `known` from before, or `refused` for a reason. */
      status: z.enum(['counted', 'known', 'refused']),
      mg: mgSchema,
      points: pointsSchema,
      reason: z.object({ code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]), message: textSchema }).nullable(),
    }),
  ),
})
/** What became of the steps that a phone has counted. */
export type Steps = z.infer<typeof stepsSchema>
