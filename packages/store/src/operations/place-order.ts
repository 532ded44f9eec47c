import { AppError } from '@tanpuhui/contract'
import { spend } from '@tanpuhui/ledger'
import type { OrderRequest, PlacedOrder } from '../acts'
import { offerPrice, sameRequest } from '../order-rules'
import { offerShard, shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedResident } from './lock-resident'
import { lockedLots } from './lots'
import { post } from './post'

/**
 * Spends points and takes voucher codes. A repeated request id answers the order it made. Throws what redeeming may throw. The
 * resident's row is locked first: one person's orders are made one after the other.
 */
export async function placeOrder(tx: Tx, request: OrderRequest): Promise<PlacedOrder> {
  const { orderId, residentId, requestId, offerId, quantity, expiresOn, at } = request
  const shard = shardOf(residentId)
  await lockedResident(tx, residentId)
  const before = await orderOf(tx, shard, request)
  if (before) return sameRequest(before, request)

  const [offer] = await tx.all<{ pricePoints: bigint | number; endedAt: bigint | null }>(
    'SELECT price_points AS "pricePoints", ended_at AS "endedAt" FROM offer WHERE id = ?',
    offerId,
  )
  const points = offerPrice(offer, request)
  const spending = spend(await lockedLots(tx, shard, residentId), points, request.year)
  if ('missing' in spending) throw new AppError('NOT_ENOUGH_POINTS', { missing: spending.missing })
  const codes = await takeVouchers(tx, request)
  await post(tx, { shard, residentId, entryId: orderId, at }, spending.transfers)
  await tx.run(
    `INSERT INTO mall_order (shard, resident_id, id, request_id, offer_id, quantity, points, codes, expires_on, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[shard, residentId, orderId, requestId, offerId, quantity, points, JSON.stringify(codes), expiresOn, at],
  )
  return { id: orderId, offerId, quantity, points, codes, expiresOn, at }
}

interface OrderRow {
  id: bigint
  offerId: number | bigint
  quantity: number | bigint
  points: bigint
  codes: string
  expiresOn: number | bigint
  at: bigint
}

async function orderOf(tx: Tx, shard: number, { residentId, requestId }: OrderRequest): Promise<PlacedOrder | undefined> {
  const [row] = await tx.all<OrderRow>(
    `SELECT id, offer_id AS "offerId", quantity, points, codes, expires_on AS "expiresOn", at FROM mall_order
     WHERE shard = ? AND resident_id = ? AND request_id = ?`,
    ...[shard, residentId, requestId],
  )
  return (
    row && {
      id: row.id,
      offerId: Number(row.offerId),
      quantity: Number(row.quantity),
      points: Number(row.points),
      codes: JSON.parse(row.codes) as string[],
      expiresOn: Number(row.expiresOn),
      at: Number(row.at),
    }
  )
}

/** Takes the oldest codes in stock that nobody else is taking; waits for others only when it depends on them. Throws OUT_OF_STOCK with what is left. */
async function takeVouchers(tx: Tx, request: OrderRequest): Promise<string[]> {
  const { offerId, quantity, orderId } = request
  const shard = offerShard(offerId)
  const inStock = 'FROM voucher WHERE shard = ? AND offer_id = ? AND order_id IS NULL'
  const free = await tx.all<{ id: bigint; code: string }>(
    `SELECT id, code ${inStock} ORDER BY id LIMIT ? ${tx.forUpdate && 'FOR UPDATE SKIP LOCKED'}`,
    ...[shard, offerId, quantity],
  )
  if (free.length < quantity) {
    const [{ stock }] = (await tx.all(`SELECT count(*) AS stock ${inStock}`, shard, offerId)) as [{ stock: bigint }]
    if (Number(stock) < quantity) throw new AppError('OUT_OF_STOCK', { left: Number(stock) })
    // There would be enough, should those who are taking the others leave them.
    await tx.all(`SELECT 1 ${inStock} ORDER BY id LIMIT ? ${tx.forUpdate}`, shard, offerId, quantity)
    return takeVouchers(tx, request)
  }
  for (const { id } of free)
    await tx.run('UPDATE voucher SET order_id = ? WHERE shard = ? AND offer_id = ? AND id = ?', orderId, shard, offerId, id)
  return free.map(({ code }) => code)
}
