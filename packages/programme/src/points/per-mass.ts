import { z } from 'zod'
import { counted, pointsKind } from './points-rule'

/** One point for every full `grams` that an act is credited with. */
export const perMass = pointsKind({
  kind: 'per-mass',
  args: z.strictObject({ grams: z.number().int().positive() }),
  describe: ({ grams }, unit) => ({
    zh: `每减排 ${grams} 克得 1 ${unit.zh}，不足部分不计`,
    en: `${counted(1, unit)} for every full ${grams} g`,
  }),
  pointsFor: ({ grams }, _data, mg) => Math.floor(mg / (grams * 1_000)),
})
