import { offerShard } from '@tanpuhui/store'
import type { Services } from '../services'

/** Adds voucher codes to an offer's stock; codes that it already has are left out. Answers how many were new. Throws for an unknown offer. */
export async function stockVouchers(
  { store, programme }: Pick<Services, 'store' | 'programme'>,
  offerCode: string,
  codes: string[],
): Promise<number> {
  const offer = programme.offers.find(({ code }) => code === offerCode)
  if (!offer) throw new Error(`No offer "${offerCode}"; there are: ${programme.offers.map(({ code }) => code).join(', ')}`)
  const shard = offerShard(offer.id)
  const known = new Set(
    (await store.prisma.voucher.findMany({ where: { shard, offerId: offer.id }, select: { code: true } })).map(
      ({ code }) => code,
    ),
  )
  const fresh = [...new Set(codes)].filter((code) => !known.has(code))
  await store.prisma.voucher.createMany({ data: fresh.map((code) => ({ shard, offerId: offer.id, id: store.newId(), code })) })
  return fresh.length
}
