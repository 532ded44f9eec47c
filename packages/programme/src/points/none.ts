import { z } from 'zod'
import { pointsKind } from './points-rule'

/** Carbon is credited, points are not. */
export const none = pointsKind({
  kind: 'none',
  args: z.strictObject({}),
  describe: (_args, unit) => ({ zh: `不计${unit.zh}`, en: `no ${unit.en}` }),
  pointsFor: () => 0,
})
