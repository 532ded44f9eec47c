import { z } from 'zod'
import { ERRORS, type ErrorCode } from './error-codes'
import { titleSchema } from './honours'
import { idSchema, instantSchema, isoDaySchema, mgSchema, pointsSchema } from './ids'
import { evidenceTierSchema, sectionSchema } from './section'
import { textSchema } from './text'

export const reversedSchema = z.object({ at: instantSchema, reason: textSchema })
/** 冲正: that a credit was taken back, when and why. */
export type Reversed = z.infer<typeof reversedSchema>

export const ledgerLineSchema = z.object({
  record: idSchema,
  behaviour: z.string(),
  behaviourName: textSchema,
  section: sectionSchema,
  partnerName: textSchema,
  occurredAt: instantSchema,
  day: isoDaySchema,
  districtName: textSchema,
  evidence: evidenceTierSchema,
  mg: mgSchema,
  points: pointsSchema,
  /** What was taken back counts nowhere any more; the line stays. */
  reversed: reversedSchema.nullable(),
})
/** One credited act in a resident's 碳账本. */
export type LedgerLine = z.infer<typeof ledgerLineSchema>

export const sectionSumSchema = z.object({ section: sectionSchema, acts: z.number().int(), mg: mgSchema })

export const homeSchema = z.object({
  resident: z.object({ id: idSchema, name: z.string(), title: titleSchema.nullable(), nextTitle: titleSchema.nullable() }),
  totalMg: mgSchema,
  acts: z.number().int(),
  points: pointsSchema,
  today: z.object({ day: isoDaySchema, mg: mgSchema, sections: z.array(sectionSumSchema) }),
  recent: z.array(ledgerLineSchema),
  /** A volunteer activity of today at which the resident has not checked in yet. */
  activity: z.object({ code: z.string(), name: textSchema, place: textSchema, signedUp: z.boolean() }).nullable(),
})
export type Home = z.infer<typeof homeSchema>

export const ledgerPageInput = z.object({
  cursor: idSchema.optional(),
  section: sectionSchema.optional(),
  limit: z.number().int().min(1).max(100).default(20),
})
export const ledgerPageSchema = z.object({ lines: z.array(ledgerLineSchema), nextCursor: idSchema.nullable() })

export const reasonSchema = z.object({ code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]), message: textSchema })

export const refusedLineSchema = z.object({
  id: z.string(),
  behaviourName: textSchema,
  partnerName: textSchema,
  occurredAt: instantSchema,
  reason: reasonSchema,
  /** The act of the resident's own that counts in its stead. */
  by: z.object({ record: idSchema, behaviourName: textSchema, partnerName: textSchema, occurredAt: instantSchema }).nullable(),
})
/** An act that reached us but was not counted, and why. */
export type RefusedLine = z.infer<typeof refusedLineSchema>

export const pendingLineSchema = z.object({
  id: z.string(),
  behaviourName: textSchema,
  partnerName: textSchema,
  section: sectionSchema,
  occurredAt: instantSchema,
  mg: mgSchema,
  points: pointsSchema,
  collectFrom: instantSchema,
  collectUntil: instantSchema,
  /** Whether it can be collected now. */
  open: z.boolean(),
})
/** An act that waits to be collected, and what it will bring. */
export type PendingLine = z.infer<typeof pendingLineSchema>

export const collectInput = z.object({ id: z.string().max(256) })
export const collectedSchema = z.object({ record: idSchema, mg: mgSchema, points: pointsSchema })

export const bonusLineSchema = z.object({
  /** So many days in a row with an act, up to `day`. */
  days: z.number().int(),
  day: isoDaySchema,
  points: pointsSchema,
  at: instantSchema,
  /** Whether it was taken back, because a day of the row has no act any more. */
  takenBack: z.boolean(),
})
/** Points for days in a row with an act. */
export type BonusLine = z.infer<typeof bonusLineSchema>

export const streakSchema = z.object({
  /** Days in a row with an act up to today, or up to yesterday while today has none. */
  days: z.number().int(),
  today: z.boolean(),
  /** What longer rows bring, shortest first. */
  rules: z.array(z.object({ days: z.number().int(), points: pointsSchema })),
  bonuses: z.array(bonusLineSchema),
})
/** A resident's row of days with an act, and what such rows have brought. */
export type StreakView = z.infer<typeof streakSchema>

export const chartStepSchema = z.enum(['day', 'month', 'year'])
export const chartInput = z.object({ step: chartStepSchema, section: sectionSchema.optional() })
export const chartSchema = z.object({
  step: chartStepSchema,
  /** Oldest first, without gaps: the last 30 days, 12 months or 5 years, e.g. `2026-11-21`, `2026-11`, `2026`. */
  buckets: z.array(z.object({ key: z.string(), mg: mgSchema, acts: z.number().int(), sections: z.array(sectionSumSchema) })),
  /** Over all time. */
  sections: z.array(sectionSumSchema),
  totalMg: mgSchema,
  acts: z.number().int(),
})
export type Chart = z.infer<typeof chartSchema>

const receiptMethodSchema = z.object({
  code: z.string(),
  version: z.string(),
  name: textSchema,
  issuer: textSchema,
  validFrom: isoDaySchema,
  validTo: isoDaySchema.nullable(),
})

export const receiptSchema = z.object({
  line: ledgerLineSchema,
  recordedAt: instantSchema,
  /** What was reported, label and value. */
  data: z.array(z.object({ label: textSchema, value: textSchema })),
  formula: z.object({ general: textSchema, filled: textSchema }),
  factors: z.array(
    z.object({
      name: textSchema,
      /** Grams a unit; null for a formula that is no single figure. */
      value: z.string().nullable(),
      unit: textSchema,
      source: z.object({ title: z.string(), locator: z.string(), year: z.number().int().nullable() }),
    }),
  ),
  method: receiptMethodSchema,
  /** What of it the programme answers for when reductions are issued, by a conservative method; null where the day has none. */
  issuance: z.object({ mg: mgSchema, method: receiptMethodSchema, filled: textSchema }).nullable(),
  /** Where less counts than was reported: the data that count, and why. */
  ruling: z.object({ data: z.array(z.object({ label: textSchema, value: textSchema })), reason: reasonSchema }).nullable(),
  pointsRule: textSchema.nullable(),
  evidenceRule: textSchema.nullable(),
  /** Those of the credit, and those of its counter-entry when it was taken back. */
  transfers: z.array(
    z.object({
      unit: z.enum(['mgCO2e', 'points', 'partner-points']),
      debit: z.string(),
      credit: z.string(),
      amount: z.number().int(),
      /** Why it moved: `fill` is what went into points owed after an earlier reversal, `bonus` is for days in a row with an act. */
      reason: z.enum(['credit', 'fill', 'reversal', 'bonus', 'bonus-reversal']),
    }),
  ),
})
/** Everything needed to recompute one credit by hand. */
export type Receipt = z.infer<typeof receiptSchema>
