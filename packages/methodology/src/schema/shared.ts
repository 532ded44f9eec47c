import { canonicalDecimal } from '@tanpuhui/contract'
import { z } from 'zod'

const HAN = /\p{Script=Han}/u
const DAY = /^(\d{4})(\d{2})(\d{2})$/

/** A code that other files, programmes and partners refer to. */
export const codeSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')

/** Words in both languages. A unit's may be alike (`km`), but nothing English may hold Chinese. */
export const wordsSchema = z.strictObject({
  zh: z.string().min(1),
  en: z
    .string()
    .min(1)
    .refine((text) => !HAN.test(text), 'expected no Chinese in the English text'),
})

/** A sentence or a name in both languages, in Chinese where it says Chinese. */
export const sentenceSchema = wordsSchema.refine(({ zh }) => HAN.test(zh), { path: ['zh'], error: 'expected Chinese' })

/** An exact figure of at least zero, in its one spelling, e.g. `45.72`. */
export const decimalTextSchema = z
  .string()
  .refine(
    (text) => canonicalDecimal(text) === text && !text.startsWith('-'),
    'expected a decimal ≥ 0 as text, without trailing zeros',
  )

/** A figure above zero. */
export const positiveTextSchema = decimalTextSchema.refine((text) => text !== '0', 'expected a decimal > 0')

/** A calendar day as yyyymmdd. */
export const daySchema = z
  .number()
  .int()
  .refine((day) => {
    const [, year, month, date] = DAY.exec(String(day)) ?? []
    if (!year) return false
    return new Date(`${year}-${month}-${date}T00:00:00Z`).toJSON()?.startsWith(`${year}-${month}-${date}`) ?? false
  }, 'expected a calendar day as yyyymmdd')

/** How sure a figure is: published as it stands, calculated from published ones, or assumed. */
export const CONFIDENCES = ['quoted', 'derived', 'assumed'] as const
export const confidenceSchema = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof confidenceSchema>
