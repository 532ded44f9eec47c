import { z } from 'zod'
import { CATEGORY_CODES } from '../categories'
import { codeSchema, decimalTextSchema, positiveTextSchema, sentenceSchema, wordsSchema } from './shared'

const fieldBase = {
  /** The key under which partners send it. */
  name: z.string().regex(/^[a-z][A-Za-z0-9]{0,31}$/, 'expected a camel-case name'),
  label: sentenceSchema,
  optional: z.literal(true).optional(),
}

/** A measured quantity: `above` zero or at least `min`, at most `max`, of `unit`. */
const quantitySchema = z
  .strictObject({
    ...fieldBase,
    kind: z.literal('quantity'),
    unit: wordsSchema,
    above: z.literal('0').optional(),
    min: decimalTextSchema.optional(),
    max: positiveTextSchema,
    integer: z.literal(true).optional(),
  })
  .refine(({ above, min }) => (above === undefined) !== (min === undefined), {
    path: ['above'],
    error: 'expected either above or min',
  })

/** One of several codes, each of which may be spelt in other ways. */
const choiceSchema = z.strictObject({
  ...fieldBase,
  kind: z.literal('choice'),
  choices: z.array(z.strictObject({ code: z.string().min(1), name: wordsSchema, aliases: z.array(z.string().min(1)) })).min(1),
})

/** A text that tells acts apart, e.g. the order's id. */
const textFieldSchema = z.strictObject({ ...fieldBase, kind: z.literal('text'), maxLength: z.number().int().min(1).max(128) })

export const fieldSchema = z.discriminatedUnion('kind', [quantitySchema, choiceSchema, textFieldSchema])
/** One thing that a partner may send about an act. */
export type Field = z.infer<typeof fieldSchema>
export type QuantityField = z.infer<typeof quantitySchema>
export type ChoiceField = z.infer<typeof choiceSchema>
export type TextField = z.infer<typeof textFieldSchema>

/** A kind of low-carbon act. Without a method yet (待方法学) it is listed and credits 0 g. */
export const behaviourSchema = z.strictObject({
  code: codeSchema,
  category: z.enum(CATEGORY_CODES),
  name: sentenceSchema,
  status: z.enum(['quantified', 'awaiting-method']),
  /** What counts, in a sentence. */
  about: sentenceSchema,
  fields: z.array(fieldSchema),
})
export type BehaviourData = z.infer<typeof behaviourSchema>
