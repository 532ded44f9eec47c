import { CARBON, partnerPointsAccount } from '@tanpuhui/ledger'
import type { CreditedAct } from '../acts'
import { ALL_PERIODS, laneOf } from '../rollup'
import { shardOf } from '../shard'
import { sums } from './sums'

/** What a batch adds to its residents' own rows. Acts come in the order of residents: everybody locks rows in that order. */
export function residentSums(acts: readonly CreditedAct[]) {
  const balances = sums(3, 1)
  const cells = sums(7, 3)
  const months = sums(4, 3)
  const scores = sums(3, 1)
  for (const { residentId, day, district, section, behaviour, partnerId, mg, points, partnerPoints, pointsAccount } of acts) {
    const shard = shardOf(residentId)
    balances.add([shard, residentId, CARBON], mg)
    if (points > 0) balances.add([shard, residentId, pointsAccount], points)
    if (partnerPoints > 0) balances.add([shard, residentId, partnerPointsAccount(partnerId)], partnerPoints)
    cells.add([shard, residentId, day, district, section, behaviour, partnerId], 1, mg, points)
    months.add([shard, residentId, Math.floor(day / 100), section], 1, mg, points)
    scores.add([day, shard, residentId], mg)
    scores.add([ALL_PERIODS, shard, residentId], mg)
  }
  return { balances, cells, months, scores }
}

export type ResidentSums = ReturnType<typeof residentSums>

/** The lane of row `i` of sums, whose shard stands in column `column`. */
export const laneOfRow = (columns: readonly (readonly unknown[])[], column: number, i: number): number =>
  laneOf(columns[column]![i] as number)
