import { z } from 'zod'
import { CATEGORY_CODES } from '../categories'
import { codeSchema, confidenceSchema, decimalTextSchema, wordsSchema } from './shared'

/** Where a figure was published. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  locator: z.string().min(1),
  year: z.number().int().min(1990).max(2100).nullable(),
})
export type Source = z.infer<typeof sourceSchema>

/** Limits that the publisher attaches to a figure. Programmes turn them into rules; quantifying does not apply them. */
const capsSchema = z.strictObject({
  perDay: z.number().int().positive().optional(),
  perMonth: z.number().int().positive().optional(),
  perDayGrams: z.number().positive().optional(),
  perAccountPerMonth: z.number().int().positive().optional(),
  minAmountYuan: z.number().positive().optional(),
  /** Platforms that share one limit. */
  sharedWith: z.string().optional(),
  /** Counted only once the act is completed. */
  after: z.literal('completed').optional(),
})

/** What an entry is for: methods are built on awards and methodologies, everything else stands beside them. */
export const ROLES = ['award', 'methodology', 'named-only', 'reference', 'crosscheck', 'redeem'] as const

/** One published figure, keyed by (behaviour, issuer, version) where it is one of a behaviour. */
export const factorSchema = z.strictObject({
  id: codeSchema,
  behaviour: codeSchema.nullable(),
  issuer: codeSchema,
  version: z.string().min(1),
  /** One of the seven, or 游: a section of home pages that the seven do not have. */
  category: z.enum([...CATEGORY_CODES, 'leisure']),
  name: wordsSchema,
  unit: wordsSchema,
  /** Grams of CO2e per unit as an exact decimal; null where none was published. */
  gramsPerUnit: decimalTextSchema.nullable(),
  formula: z.string().min(1).nullable(),
  source: sourceSchema,
  confidence: confidenceSchema,
  quality: z.enum(['official', 'platform', 'paper', 'press', 'secondary', 'weak']),
  role: z.enum(ROLES),
  caps: capsSchema.nullable(),
  note: z.string().min(1).nullable(),
})
export type Factor = z.infer<typeof factorSchema>
