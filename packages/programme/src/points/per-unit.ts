import { z } from 'zod'
import { fieldSchema, wordsSchema } from '../schema/shared'
import { counted, pointsKind, wholePart } from './points-rule'

/** So many points for every whole unit of one quantity; what is less than a unit earns nothing. */
export const perUnit = pointsKind({
  kind: 'per-unit',
  args: z.strictObject({ field: fieldSchema, unit: wordsSchema, points: z.number().int().positive() }),
  describe: ({ unit, points }, named) => ({
    zh: `每满 1 ${unit.zh}得 ${points} ${named.zh}，不足部分不计`,
    en: `${counted(points, named)} for every full ${unit.en}`,
  }),
  pointsFor: ({ field, points }, data) => wholePart(data[field]) * points,
})
