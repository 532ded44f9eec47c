import { z } from 'zod'
import { ERRORS, type ErrorCode } from './error-codes'
import { idSchema, instantSchema, mgSchema, pointsSchema } from './ids'

export const MAX_BATCH_ITEMS = 1_000
export const MAX_BATCH_BYTES = 1_048_576

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))

/** A partner's own id for something: text that every database can hold (no NUL, no half of a surrogate pair). */
const externalIdSchema = z
  .string()
  .min(1)
  .max(128)
  .refine((id) => !/[\0\uD800-\uDFFF]/u.test(id), 'must be well-formed Unicode without NUL')

/** One act as a partner reports it. `data` is checked against its behaviour's own schema. Instants become ms since the epoch. */
export const activitySchema = z.object({
  id: externalIdSchema,
  resident: externalIdSchema,
  behaviour: z.string().min(1).max(64),
  occurredAt: instant,
  endedAt: instant.optional(),
  district: z.string().regex(/^\d{6}$/, 'expected a six-digit GB/T 2260 code'),
  data: z.record(z.string().max(64), z.unknown()).default({}),
})
export type Activity = z.infer<typeof activitySchema>

/** Only what must hold for a batch to be answered item by item: everything else is that item's own outcome. */
export const batchSchema = z.object({
  activities: z.array(z.looseObject({ id: externalIdSchema })).min(1),
})

export const outcomeSchema = z.object({
  id: z.string(),
  status: z.enum(['credited', 'pending', 'duplicate', 'refused']),
  record: idSchema.optional(),
  mg: mgSchema,
  points: pointsSchema,
  /** Of a pending act: its resident can collect it from then on, until then. */
  collect: z.object({ from: instantSchema, until: instantSchema }).optional(),
  /** Why it is refused, or why less of it is credited than was reported. */
  reason: z
    .object({ code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]), message: z.string(), messageEn: z.string() })
    .optional(),
})
/** What became of one act. `duplicate` repeats the figures under which it stands; `pending` says what collecting it will bring. */
export type Outcome = z.infer<typeof outcomeSchema>

export const outcomesSchema = z.object({ outcomes: z.array(outcomeSchema) })
