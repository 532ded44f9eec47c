import { z } from 'zod'
import { formulaSchema } from '../formulas'
import { codeSchema, confidenceSchema, daySchema, sentenceSchema } from './shared'

/** The four principles that a methodology answers to, a sentence each. */
export const PRINCIPLES = {
  applicability: { zh: '适用性', en: 'Applicability' },
  accuracy: { zh: '准确性', en: 'Accuracy' },
  transparency: { zh: '透明性', en: 'Transparency' },
  conservativeness: { zh: '保守性', en: 'Conservativeness' },
} as const

/** A versioned rule from the data of an act to a reduction, keyed by (behaviour, issuer, version). */
export const methodSchema = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, 'expected capitals and digits joined by hyphens'),
  version: z.string().regex(/^\d+\.\d+$/, 'expected a version such as 1.0'),
  behaviour: codeSchema,
  issuer: codeSchema,
  /** Tells apart figures that one issuer publishes side by side, e.g. with evidence and self-declared; else null. */
  variant: codeSchema.nullable(),
  name: sentenceSchema,
  /** First and last local day of the acts that it applies to, both included; null: still in force. */
  validFrom: daySchema,
  validTo: daySchema.nullable(),
  formula: formulaSchema,
  rounding: z.enum(['down', 'half-even']),
  confidence: confidenceSchema,
  status: z.enum(['published', 'draft']),
  principles: z.strictObject({
    applicability: sentenceSchema,
    accuracy: sentenceSchema,
    transparency: sentenceSchema,
    conservativeness: sentenceSchema,
  }),
})
export type MethodData = z.infer<typeof methodSchema>
