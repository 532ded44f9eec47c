import { AppError } from '@tanpuhui/contract'
import { type Lot, spend } from '@tanpuhui/ledger'
import type { Database } from 'better-sqlite3'
import type { OrderRequest, PlacedOrder } from '../acts'
import { offerPrice, sameRequest } from '../order-rules'
import { offerShard, shardOf } from '../shard'

/** See Writes.placeOrder. One writer: nothing read here can change before the commit. */
export function placeOrder(db: Database, request: OrderRequest): PlacedOrder {
  const shard = shardOf(request.residentId)
  const before = orderOf(db, shard, request)
  if (before) return sameRequest(before, request)

  const offer = db
    .prepare('SELECT price_points AS "pricePoints", ended_at AS "endedAt" FROM offer WHERE id = ?')
    .get(request.offerId)
  const points = offerPrice(offer as Parameters<typeof offerPrice>[0], request)
  const lots = (
    db.prepare('SELECT account, amount FROM balance WHERE shard = ? AND resident_id = ?').all(shard, request.residentId) as {
      account: string
      amount: bigint
    }[]
  ).map(({ account, amount }): Lot => ({ account, amount: Number(amount) }))
  const spending = spend(lots, points, request.year)
  if ('missing' in spending) throw new AppError('NOT_ENOUGH_POINTS', { missing: spending.missing })

  const codes = takeVouchers(db, request)
  const post = db.prepare(
    `INSERT INTO transfer (shard, resident_id, entry_id, leg, unit, debit, credit, amount, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const deduct = db.prepare('UPDATE balance SET amount = amount - ? WHERE shard = ? AND resident_id = ? AND account = ?')
  spending.transfers.forEach(({ unit, debit, credit, amount, reason }, leg) => {
    post.run(shard, request.residentId, request.orderId, leg, unit, debit, credit, amount, reason, request.at)
    deduct.run(amount, shard, request.residentId, debit)
  })
  db.prepare(
    `INSERT INTO mall_order (shard, resident_id, id, request_id, offer_id, quantity, points, codes, expires_on, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    shard,
    request.residentId,
    request.orderId,
    request.requestId,
    request.offerId,
    request.quantity,
    points,
    JSON.stringify(codes),
    request.expiresOn,
    request.at,
  )
  const { offerId, quantity, expiresOn, at } = request
  return { id: request.orderId, offerId, quantity, points, codes, expiresOn, at }
}

function orderOf(db: Database, shard: number, { residentId, requestId }: OrderRequest): PlacedOrder | undefined {
  const row = db
    .prepare(
      `SELECT id, offer_id AS offerId, quantity, points, codes, expires_on AS expiresOn, at FROM mall_order
       WHERE shard = ? AND resident_id = ? AND request_id = ?`,
    )
    .get(shard, residentId, requestId) as Record<string, bigint | string> | undefined
  return row && placedOrder(row)
}

const placedOrder = (row: Record<string, bigint | string>): PlacedOrder => ({
  id: BigInt(row.id!),
  offerId: Number(row.offerId),
  quantity: Number(row.quantity),
  points: Number(row.points),
  codes: JSON.parse(String(row.codes)),
  expiresOn: Number(row.expiresOn),
  at: Number(row.at),
})

/** Takes the oldest codes in stock. Throws OUT_OF_STOCK with what is left. */
function takeVouchers(db: Database, { offerId, quantity, orderId }: OrderRequest): string[] {
  const shard = offerShard(offerId)
  const vouchers = db
    .prepare('SELECT id, code FROM voucher WHERE shard = ? AND offer_id = ? AND order_id IS NULL ORDER BY id LIMIT ?')
    .all(shard, offerId, quantity) as { id: bigint; code: string }[]
  if (vouchers.length < quantity) throw new AppError('OUT_OF_STOCK', { left: vouchers.length })
  const take = db.prepare('UPDATE voucher SET order_id = ? WHERE shard = ? AND offer_id = ? AND id = ? AND order_id IS NULL')
  for (const { id } of vouchers) take.run(orderId, shard, offerId, id)
  return vouchers.map(({ code }) => code)
}
