import type { Programme } from '@tanpuhui/programme'
import type { Store } from '@tanpuhui/store'
import type { Keys } from './keys/load-keys'

/** Brings the reference tables in line with the programme and the keys. Changes nothing the second time. */
export async function seedReferences(
  { prisma }: Store,
  programme: Programme,
  { issuer }: Keys,
  sandbox: boolean,
  at: number,
): Promise<void> {
  for (const { id, code } of programme.partners)
    await prisma.partner.upsert({ where: { id }, create: { id, code, enabled: true }, update: { code } })
  for (const { id, code, pricePoints } of programme.offers)
    await prisma.offer.upsert({ where: { id }, create: { id, code, pricePoints, sandbox }, update: { code, pricePoints } })
  await prisma.issuerKey.upsert({
    where: { keyId: issuer.keyId },
    create: { keyId: issuer.keyId, publicKey: Buffer.from(issuer.publicKey).toString('base64url'), createdAt: at },
    update: {},
  })
}
