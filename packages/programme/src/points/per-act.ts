import { z } from 'zod'
import { counted, pointsKind } from './points-rule'

/** So many points for every act that counts. */
export const perAct = pointsKind({
  kind: 'per-act',
  args: z.strictObject({ points: z.number().int().positive() }),
  describe: ({ points }, unit) => ({ zh: `每次得 ${points} ${unit.zh}`, en: `${counted(points, unit)} an act` }),
  pointsFor: ({ points }) => points,
})
