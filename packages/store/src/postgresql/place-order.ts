import { AppError } from '@tanpuhui/contract'
import { type Lot, spend } from '@tanpuhui/ledger'
import type { PoolClient } from 'pg'
import type { OrderRequest, PlacedOrder } from '../acts'
import { offerPrice, sameRequest } from '../order-rules'
import { offerShard, shardOf } from '../shard'

/** See Writes.placeOrder. The resident's row is locked first: one person's orders are made one after the other. */
export async function placeOrder(client: PoolClient, request: OrderRequest): Promise<PlacedOrder> {
  const shard = shardOf(request.residentId)
  await client.query('SELECT 1 FROM resident WHERE shard = $1 AND id = $2 FOR UPDATE', [shard, request.residentId])
  const before = await orderOf(client, shard, request)
  if (before) return sameRequest(before, request)

  const offer = await client.query('SELECT price_points AS "pricePoints", ended_at AS "endedAt" FROM offer WHERE id = $1', [
    request.offerId,
  ])
  const points = offerPrice(offer.rows[0], request)
  const balances = await client.query('SELECT account, amount FROM balance WHERE shard = $1 AND resident_id = $2 FOR UPDATE', [
    shard,
    request.residentId,
  ])
  const lots = balances.rows.map(({ account, amount }): Lot => ({ account, amount: Number(amount) }))
  const spending = spend(lots, points, request.year)
  if ('missing' in spending) throw new AppError('NOT_ENOUGH_POINTS', { missing: spending.missing })

  const codes = await takeVouchers(client, request)
  for (const [leg, { unit, debit, credit, amount, reason }] of spending.transfers.entries()) {
    await client.query(
      `INSERT INTO transfer (shard, resident_id, entry_id, leg, unit, debit, credit, amount, reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [shard, request.residentId, request.orderId, leg, unit, debit, credit, amount, reason, request.at],
    )
    await client.query('UPDATE balance SET amount = amount - $1 WHERE shard = $2 AND resident_id = $3 AND account = $4', [
      amount,
      shard,
      request.residentId,
      debit,
    ])
  }
  const { orderId, residentId, requestId, offerId, quantity, expiresOn, at } = request
  await client.query(
    `INSERT INTO mall_order (shard, resident_id, id, request_id, offer_id, quantity, points, codes, expires_on, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [shard, residentId, orderId, requestId, offerId, quantity, points, JSON.stringify(codes), expiresOn, at],
  )
  return { id: orderId, offerId, quantity, points, codes, expiresOn, at }
}

async function orderOf(
  client: PoolClient,
  shard: number,
  { residentId, requestId }: OrderRequest,
): Promise<PlacedOrder | undefined> {
  const { rows } = await client.query(
    `SELECT id, offer_id AS "offerId", quantity, points, codes, expires_on AS "expiresOn", at FROM mall_order
     WHERE shard = $1 AND resident_id = $2 AND request_id = $3`,
    [shard, residentId, requestId],
  )
  return rows[0] && { ...rows[0], points: Number(rows[0].points), at: Number(rows[0].at), codes: JSON.parse(rows[0].codes) }
}

/** Takes codes in stock that nobody else is taking. Throws OUT_OF_STOCK with what is left. */
async function takeVouchers(client: PoolClient, { offerId, quantity, orderId }: OrderRequest): Promise<string[]> {
  const { rows } = await client.query(
    `UPDATE voucher v SET order_id = $1 FROM (
       SELECT shard, offer_id, id FROM voucher WHERE shard = $2 AND offer_id = $3 AND order_id IS NULL ORDER BY id LIMIT $4 FOR UPDATE SKIP LOCKED
     ) free WHERE v.shard = free.shard AND v.offer_id = free.offer_id AND v.id = free.id RETURNING v.code`,
    [orderId, offerShard(offerId), offerId, quantity],
  )
  if (rows.length < quantity) throw new AppError('OUT_OF_STOCK', { left: rows.length })
  return rows.map(({ code }) => code)
}
