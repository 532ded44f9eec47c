import { z } from 'zod'
import { APPEAL_WORDS } from './appeal-limits'
import { idSchema, instantSchema, mgSchema, pointsSchema, requestIdSchema } from './ids'
import { reasonSchema, reversedSchema } from './ledger'
import { textSchema } from './text'

/** What it is about: a record, an act that does not count by its `id` in the list of those, or (null) nothing in particular. */
export const makeAppealInput = z.object({
  about: z.union([z.strictObject({ record: idSchema }), z.strictObject({ act: z.string().max(256) })]).nullable(),
  words: z.string().trim().min(APPEAL_WORDS.least).max(APPEAL_WORDS.most),
  requestId: requestIdSchema,
})

export const appealSubjectSchema = z.object({
  /** One of the two, as it was named. */
  record: idSchema.nullable(),
  act: z.string().nullable(),
  behaviourName: textSchema,
  partnerName: textSchema,
  occurredAt: instantSchema,
  /** What the record brought, and whether it was taken back since; null for an act without one. */
  credit: z.object({ mg: mgSchema, points: pointsSchema, reversed: reversedSchema.nullable() }).nullable(),
  /** Why the act does not count, as things stand; null for a record, and for an act that counts or waits by now. */
  reason: reasonSchema.nullable(),
})
/** What an appeal is about, as it stands now. */
export type AppealSubject = z.infer<typeof appealSubjectSchema>

export const appealOutcomeSchema = z.enum(['upheld', 'dismissed'])

export const appealSchema = z.object({
  appeal: idSchema,
  at: instantSchema,
  words: z.string(),
  about: appealSubjectSchema.nullable(),
  /** Null while it is open. */
  answer: z.object({ outcome: appealOutcomeSchema, words: z.string(), at: instantSchema }).nullable(),
})
export type AppealView = z.infer<typeof appealSchema>

/** `cursor` is the last appeal of the page before. */
export const appealsPageInput = z.object({
  cursor: idSchema.optional(),
  limit: z.number().int().min(1).max(100).default(20),
})
export const appealsPageSchema = z.object({ appeals: z.array(appealSchema), nextCursor: idSchema.nullable() })

/** The same for staff, who know the resident by number only. */
export const staffAppealSchema = appealSchema.extend({ resident: idSchema })
export type StaffAppeal = z.infer<typeof staffAppealSchema>
export const staffAppealsPageSchema = z.object({ appeals: z.array(staffAppealSchema), nextCursor: idSchema.nullable() })

/** Names one appeal for staff. */
export const namedAppealInput = z.object({ appeal: idSchema, resident: idSchema })

/** How many wait for an answer. */
export const waitingAppealsSchema = z.object({ open: z.number().int() })

export const answerAppealInput = namedAppealInput.extend({
  outcome: appealOutcomeSchema,
  /** What the resident reads. */
  words: z.string().trim().min(2).max(500),
})
