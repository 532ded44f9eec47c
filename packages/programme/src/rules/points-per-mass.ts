import type { Text } from '@tanpuhui/contract'

/** How a reduction becomes points. */
export interface PointsRule {
  description: Text
  /** Integer points for a reduction of `mg`. */
  pointsFor(mg: number): number
}

/** One point for every full `grams` of one act. */
export const pointsPerMass = ({ grams }: { grams: number }): PointsRule =>
  Object.freeze({
    description: { zh: `每减排 ${grams} 克得 1 积分，不足部分不计`, en: `1 point for every full ${grams} g` },
    pointsFor: (mg: number) => Math.floor(mg / (grams * 1_000)),
  })
