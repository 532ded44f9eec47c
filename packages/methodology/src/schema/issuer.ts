import { z } from 'zod'
import { codeSchema, wordsSchema } from './shared'

/** Who published a figure or a formula. */
export const issuerSchema = z.strictObject({ code: codeSchema, name: wordsSchema })
export type Issuer = z.infer<typeof issuerSchema>
