import { z } from 'zod'
import { codeSchema, wordsSchema } from './shared'

/** A regional grid and the areas that it supplies, as GB/T 2260 codes of two or four digits; the longest match counts. */
const regionSchema = z.strictObject({
  code: codeSchema,
  name: wordsSchema,
  areas: z.array(z.string().regex(/^\d{2}(?:\d{2})?$/)),
})

/**
 * The grid factors that a method version knows. An edition is never changed once acts were quantified by it: a new year of
 * factors is a new edition and a new version of the methods that use it, so that the past recomputes to the same milligram.
 */
const editionSchema = z.strictObject({
  code: codeSchema,
  name: wordsSchema,
  factors: z.array(z.strictObject({ region: codeSchema, year: z.number().int(), factor: codeSchema })).min(1),
})

export const gridsSchema = z.strictObject({ regions: z.array(regionSchema).min(1), editions: z.array(editionSchema).min(1) })
export type Grids = z.infer<typeof gridsSchema>
