import type { IssuerKey } from '@tanpuhui/contract'
import type { Services } from '../../services'

/** The public key under which this programme signs now. */
export const issuerKeyOf = (programme: Services['programme'], { issuer }: Services['keys']): IssuerKey => ({
  keyId: issuer.keyId,
  algorithm: 'Ed25519',
  publicKey: Buffer.from(issuer.publicKey).toString('base64url'),
  issuer: programme.issuer.zh,
})

/** Every public key under which this programme has signed, the oldest first. */
export async function issuerKeys({ store, programme }: Pick<Services, 'store' | 'programme'>): Promise<IssuerKey[]> {
  const rows = await store.prisma.issuerKey.findMany({ orderBy: { createdAt: 'asc' } })
  return rows.map(({ keyId, publicKey }) => ({ keyId, algorithm: 'Ed25519' as const, publicKey, issuer: programme.issuer.zh }))
}
