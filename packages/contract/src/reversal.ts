import { z } from 'zod'
import { idSchema } from './ids'
import { reversedSchema } from './ledger'

/** Which record of which resident staff take back, and the reason that the resident reads. */
export const reverseRecordInput = z.object({
  record: idSchema,
  resident: idSchema,
  reason: z.string().trim().min(2).max(200),
})

export const reversedRecordSchema = z.object({ record: idSchema, reversed: reversedSchema })
