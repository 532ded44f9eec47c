import { randomInt } from 'node:crypto'
import { offerShard } from '@tanpuhui/store'
import { stockVouchers } from '../admin/stock-vouchers'
import type { Services } from '../services'

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const voucherCode = () => `DEMO-${Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`

/** Stocks each offer with made-up codes, once. */
export async function stockSandboxVouchers(services: Services): Promise<void> {
  const { store, programme } = services
  for (const { id: offerId, code, sandboxStock } of programme.offers) {
    if ((await store.prisma.voucher.count({ where: { shard: offerShard(offerId), offerId } })) > 0) continue
    await stockVouchers(services, code, Array.from({ length: sandboxStock }, voucherCode))
  }
}
