import { AppError } from '@tanpuhui/contract'
import { spend } from '@tanpuhui/ledger'
import type { Gift, GiftRequest } from '../gifts'
import { laneOf } from '../rollup'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockResident } from './lock-resident'
import { lockedLots } from './lots'
import { post } from './post'

/**
 * Spends points for a public-good project. A repeated request id answers the gift it made. Throws PRICE_CHANGED,
 * NOT_ENOUGH_POINTS, REQUEST_ID_REUSED. The resident's row is locked first: one person's gifts are made one after the other.
 */
export async function give(tx: Tx, request: GiftRequest): Promise<Gift> {
  const { giftId, residentId, requestId, projectId, quantity, price, seenPrice, year, at } = request
  const shard = shardOf(residentId)
  await lockResident(tx, residentId)
  const before = await giftOf(tx, shard, request)
  if (before) return sameGift(before, request)

  if (price !== seenPrice) throw new AppError('PRICE_CHANGED', { points: price })
  const points = price * quantity
  const spending = spend(await lockedLots(tx, shard, residentId), points, year, { reason: 'donation' })
  if ('missing' in spending) throw new AppError('NOT_ENOUGH_POINTS', { missing: spending.missing })
  await post(tx, { shard, residentId, entryId: giftId, at }, spending.transfers)
  await tx.run(
    'INSERT INTO gift (shard, resident_id, request_id, id, project_id, quantity, points, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[shard, residentId, requestId, giftId, projectId, quantity, points, at],
  )
  // Last, since others who give to the project wait for this row.
  await tx.run(
    `INSERT INTO rollup_gift (shard, project_id, gifts, quantity, points) VALUES (?, ?, 1, ?, ?)
     ON CONFLICT (project_id, shard) DO UPDATE SET gifts = rollup_gift.gifts + 1,
       quantity = rollup_gift.quantity + excluded.quantity, points = rollup_gift.points + excluded.points`,
    ...[laneOf(shard), projectId, quantity, points],
  )
  return { id: giftId, projectId, quantity, points, at }
}

/** The gift an earlier attempt of this request made, whatever one costs by now. Throws REQUEST_ID_REUSED when it was another one. */
function sameGift(gift: Gift, { projectId, quantity, seenPrice }: GiftRequest): Gift {
  if (gift.projectId !== projectId || gift.quantity !== quantity || gift.points !== seenPrice * quantity)
    throw new AppError('REQUEST_ID_REUSED')
  return gift
}

async function giftOf(tx: Tx, shard: number, { residentId, requestId }: GiftRequest): Promise<Gift | undefined> {
  const [row] = await tx.all<Record<'projectId' | 'quantity' | 'points' | 'at', number | bigint> & { id: bigint }>(
    `SELECT id, project_id AS "projectId", quantity, points, at FROM gift WHERE shard = ? AND resident_id = ? AND request_id = ?`,
    ...[shard, residentId, requestId],
  )
  return (
    row && {
      id: row.id,
      projectId: Number(row.projectId),
      quantity: Number(row.quantity),
      points: Number(row.points),
      at: Number(row.at),
    }
  )
}
