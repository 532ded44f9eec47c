import { z } from 'zod'
import { idSchema, instantSchema, isoDaySchema, pointsSchema, requestIdSchema } from './ids'
import { textSchema } from './text'

const givenSchema = z.object({ quantity: z.number().int(), points: pointsSchema })

export const projectSchema = z.object({
  id: z.number().int(),
  code: z.string(),
  name: textSchema,
  about: textSchema,
  /** What one price pays for, e.g. 尾. */
  unit: textSchema,
  /** Points that one costs today; null before it begins. */
  price: pointsSchema.nullable(),
  /** The day from which another price holds, the first one included; null when none is known. */
  nextPrice: z.object({ from: isoDaySchema, points: pointsSchema }).nullable(),
  /** All that residents have given. */
  given: givenSchema,
  /** What the reader has given. */
  mine: givenSchema,
})
/** What points can do for others. */
export type Project = z.infer<typeof projectSchema>

/** `price` is what the giver was shown: should one cost something else by now, nothing is given. */
export const giveInput = z.object({
  project: z.string().max(64),
  quantity: z.number().int().min(1).max(100),
  price: pointsSchema.positive(),
  requestId: requestIdSchema,
})

export const giftSchema = z.object({
  id: idSchema,
  project: z.string(),
  name: textSchema,
  unit: textSchema,
  quantity: z.number().int(),
  points: pointsSchema,
  at: instantSchema,
})
/** Points that were given to a project. */
export type GiftView = z.infer<typeof giftSchema>
