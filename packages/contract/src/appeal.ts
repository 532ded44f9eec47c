import { z } from 'zod'
import { idSchema, instantSchema, mgSchema, pointsSchema, requestIdSchema } from './ids'
import { reasonSchema, reversedSchema } from './ledger'
import { textSchema } from './text'

/** How many appeals of one resident may be open at once. */
export const MOST_OPEN_APPEALS = 20

/** What it is about: a record, an act that does not count by its `id` in the list of those, or (null) nothing in particular. */
export const makeAppealInput = z.object({
  about: z.union([z.strictObject({ record: idSchema }), z.strictObject({ act: z.string().max(256) })]).nullable(),
  words: z.string().trim().min(5).max(500),
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
export const openAppealSchema = appealSchema.extend({ resident: idSchema })
export const openAppealsPageSchema = z.object({ appeals: z.array(openAppealSchema), nextCursor: idSchema.nullable() })

export const answerAppealInput = z.object({
  appeal: idSchema,
  resident: idSchema,
  outcome: appealOutcomeSchema,
  /** What the resident reads. */
  words: z.string().trim().min(2).max(500),
})
