import { z } from 'zod'
import { codeSchema, wordsSchema } from '../schema/shared'
import type { FormulaKind } from './kind'

/** A formula that is only quoted, because its figures are not published. It cannot quantify, so its method stays a draft. */
export const statedSchema = z.strictObject({ kind: z.literal('stated'), text: wordsSchema, factor: codeSchema })
type Stated = z.infer<typeof statedSchema>

export const stated: FormulaKind<Stated> = {
  reads: () => [],
  cites: ({ factor }) => [{ name: factor, path: 'factor' }],
  mismatches: () => [],
  figure: () => ({ zh: '待公布', en: 'not published' }),
  words: ({ text }) => text,
  compile: () => null,
}
