import { z } from 'zod'
import { assumed, codeSchema, validity } from '../schema/shared'
import { POINTS_KINDS } from '.'
import type { PointsKind } from './points-rule'

const entryOf = ({ kind, args }: PointsKind<unknown>) =>
  z.strictObject({
    kind: z.literal(kind),
    args,
    /** Without it: all behaviours that no other rule of the policy names. */
    behaviours: z.array(codeSchema).min(1).optional(),
    ...assumed,
  })
const [first, ...others] = [...POINTS_KINDS.values()].map(entryOf)

/** How acts of a period become points. */
export const pointsPolicySchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+$/, 'expected a version such as 1.0'),
  ...validity,
  rules: z
    .array(
      z.discriminatedUnion('kind', [first!, ...others], {
        error: `expected one of the kinds ${[...POINTS_KINDS.keys()].join(', ')}`,
      }),
    )
    .min(1),
})
export type PointsPolicyData = z.infer<typeof pointsPolicySchema>
