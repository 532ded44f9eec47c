import { addDays, EVIDENCE_TIERS } from '@tanpuhui/contract'
import { z } from 'zod'

const HAN = /\p{Script=Han}/u
const LEAP_YEAR = 20_240_000

/** A code that records, partners and pages refer to. */
export const codeSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')

/** What residents read, in both languages. */
export const wordsSchema = z.strictObject({
  zh: z.string().regex(HAN, 'expected Chinese'),
  en: z
    .string()
    .min(1)
    .refine((text) => !HAN.test(text), 'expected no Chinese in the English text'),
})

/** Why a value was chosen by us: no source says it. */
export const assumed = { assumed: z.string().min(1).optional() }

/** A number that is kept for ever in records, orders and sign-ups. */
export const idSchema = z.number().int().positive().max(32_767)
export const countSchema = z.number().int().positive()

/** A calendar day as yyyymmdd. */
export const daySchema = z
  .number()
  .int()
  .refine((day) => day >= 20_000_101 && day <= 21_001_231 && addDays(day, 0) === day, 'expected a calendar day as yyyymmdd')

/** A day of every year as `08-18`. */
export const monthDaySchema = z
  .string()
  .refine(
    (text) => /^\d\d-\d\d$/.test(text) && addDays(LEAP_YEAR + mmdd(text), 0) === LEAP_YEAR + mmdd(text),
    'expected a day of the year as mm-dd',
  )
/** `08-18` as 818. */
export const mmdd = (monthDay: string): number => Number(monthDay.replace('-', ''))

/** First and last day, both included; null: still in force. */
export const validity = { validFrom: daySchema, validTo: daySchema.nullable() }

/** The first two, four or six digits of GB/T 2260 codes: a province, a prefecture or a county with all below it. */
export const prefixesSchema = z
  .array(z.string().regex(/^\d{2}(?:\d{2}){0,2}$/, 'expected two, four or six digits of a GB/T 2260 code'))
  .min(1)
export const districtSchema = z.string().regex(/^\d{6}$/, 'expected a six-digit GB/T 2260 code')

export const tierSchema = z.enum(EVIDENCE_TIERS)

/** A name of a field of an act's data. */
export const fieldSchema = z.string().min(1).max(32)
