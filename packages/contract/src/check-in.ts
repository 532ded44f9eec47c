import { z } from 'zod'
import { idSchema, mgSchema, pointsSchema, requestIdSchema } from './ids'
import { textSchema } from './text'

export const scanInput = z.object({
  code: z.string().min(1).max(512),
  requestId: requestIdSchema,
  /** Scanned while there was no network: taken for a day, as weaker evidence, since codes that are no longer shown can be passed on. */
  offline: z.boolean().optional(),
})
export const photoCheckInInput = z.object({
  behaviour: z.string().min(1).max(64),
  photo: z.string().regex(/^[0-9a-f]{64}$/),
  requestId: requestIdSchema,
})

export const checkInResultSchema = z.object({
  record: idSchema,
  behaviourName: textSchema,
  place: textSchema,
  mg: mgSchema,
  points: pointsSchema,
  /** True when this answers a retry of a check-in that already counted. */
  repeated: z.boolean(),
})
export type CheckInResult = z.infer<typeof checkInResultSchema>

/** How often each kind of check-in was done today. */
export const checkInTodaySchema = z.array(
  z.object({ behaviour: z.string(), done: z.number().int(), dailyLimit: z.number().int() }),
)

/** Answer of the photo upload `POST /resident/v1/photos` (multipart field `file`): the photo's SHA-256. */
export const photoSchema = z.object({ photo: z.string() })
