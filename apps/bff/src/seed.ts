import { insertOnce, type Store } from '@tanpuhui/store'
import type { Keys } from './keys/load-keys'
import type { Programme } from './programme'

interface Seed {
  programme: Programme
  keys: Keys
  sandbox: boolean
  at: number
}

/**
 * Brings the reference tables in line with the programme and the keys. Changes nothing the second time.
 * Throws when a database that was begun in the sandbox is opened outside it, or the other way round (demo accounts, demo residents
 * and made-up vouchers must never stand beside real ones), or by another programme, whose partners have the same numbers.
 */
export async function seedReferences({ prisma }: Store, { programme, keys, sandbox, at }: Seed): Promise<void> {
  await keepApart(prisma, 'mode', sandbox ? 'sandbox' : 'production')
  await keepApart(prisma, 'programme', programme.code)
  for (const { id, code } of programme.partners)
    await prisma.partner.upsert({ where: { id }, create: { id, code, enabled: true }, update: { code } })
  for (const { id, code, pricePoints } of programme.offers)
    await prisma.offer.upsert({ where: { id }, create: { id, code, pricePoints, sandbox }, update: { code, pricePoints } })
  const { keyId, publicKey } = keys.issuer
  await insertOnce(
    () => prisma.issuerKey.create({ data: { keyId, publicKey: Buffer.from(publicKey).toString('base64url'), createdAt: at } }),
    () => prisma.issuerKey.findUniqueOrThrow({ where: { keyId } }),
  )
}

async function keepApart(prisma: Store['prisma'], name: 'mode' | 'programme', value: string): Promise<void> {
  const begun = await insertOnce(
    () => prisma.setting.create({ data: { name, value } }),
    () => prisma.setting.findUniqueOrThrow({ where: { name } }),
  )
  if (begun.value !== value)
    throw new Error(
      `This database was begun with ${name} "${begun.value}" and cannot be opened with "${value}": set DATABASE_URL to another one.`,
    )
}
