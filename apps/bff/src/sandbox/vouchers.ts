import { randomInt } from 'node:crypto'
import { shardOf } from '@tanpuhui/store'
import type { Services } from '../services'

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const voucherCode = () => `DEMO-${Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`

/** Stocks each offer with made-up codes, once. */
export async function stockSandboxVouchers({ store, programme }: Services): Promise<void> {
  for (const { id: offerId, sandboxStock } of programme.offers) {
    const shard = shardOf(`offer/${offerId}`)
    if ((await store.prisma.voucher.count({ where: { shard, offerId } })) > 0) continue
    const vouchers = Array.from({ length: sandboxStock }, () => ({ shard, offerId, id: store.newId(), code: voucherCode() }))
    await store.prisma.voucher.createMany({ data: vouchers })
  }
}
