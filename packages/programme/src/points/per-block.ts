import { z } from 'zod'
import { fieldSchema, wordsSchema } from '../schema/shared'
import { counted, pointsKind, wholePart } from './points-rule'

/** So many points for every whole block of one quantity, e.g. 1 for every full 500 steps. */
export const perBlock = pointsKind({
  kind: 'per-block',
  args: z.strictObject({
    field: fieldSchema,
    unit: wordsSchema,
    block: z.number().int().positive(),
    points: z.number().int().positive(),
  }),
  describe: ({ unit, block, points }, named) => ({
    zh: `每满 ${block} ${unit.zh}得 ${points} ${named.zh}，不足部分不计`,
    en: `${counted(points, named)} for every full ${block} ${unit.en}`,
  }),
  pointsFor: ({ field, block, points }, data) => Math.floor(wholePart(data[field]) / block) * points,
})
