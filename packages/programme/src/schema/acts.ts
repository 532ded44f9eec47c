import { sectionSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { assumed, codeSchema, countSchema, districtSchema, idSchema, tierSchema, wordsSchema } from './shared'

/** `code@version` of methods that never apply to one act together. */
const methodsSchema = z.array(z.string().regex(/^[A-Z0-9-]+@\d+\.\d+$/, 'expected code@version'))

/** A kind of act that counts here: where it is shown, and by which methods it is measured. */
export const behaviourSchema = z.strictObject({
  code: codeSchema,
  section: sectionSchema,
  /** What residents are credited by. Empty: listed, but nothing is credited yet (待方法学). */
  display: methodsSchema,
  /** What the programme answers for when reductions are issued: conservative. */
  issuance: methodsSchema,
  /** How residents report it themselves. */
  checkIn: z.strictObject({ ways: z.array(z.enum(['scan', 'photo'])).min(1), dailyLimit: countSchema }).optional(),
  ...assumed,
})

/** 场景企业: a platform that reports acts. Number 1 is the programme itself. */
export const partnerSchema = z.strictObject({
  id: idSchema.min(2, 'number 1 is the programme itself'),
  code: codeSchema,
  name: wordsSchema,
  section: sectionSchema,
  behaviours: z.array(codeSchema).min(1),
  miniProgram: z.strictObject({ appId: z.string().min(1), path: z.string().min(1) }).nullable(),
  ...assumed,
})

/** A place whose screen shows check-in codes. */
export const siteSchema = z.strictObject({
  id: idSchema,
  code: codeSchema,
  name: wordsSchema,
  behaviour: codeSchema,
  district: districtSchema,
  ...assumed,
})

/** What part of a reduction is credited for weaker evidence. */
export const evidenceShareSchema = z.strictObject({
  tier: tierSchema,
  percent: z.number().int().min(1).max(100),
  label: wordsSchema,
  ...assumed,
})
