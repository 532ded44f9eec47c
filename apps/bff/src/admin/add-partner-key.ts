import { randomBytes } from 'node:crypto'
import type { Services } from '../services'

/** A partner's new credentials. The secret is for the partner alone. */
export interface IssuedPartnerKey {
  key: string
  secret: string
  behaviours: string[]
}

/** Gives a partner of the programme a further key for all its behaviours; earlier keys stay until they are revoked. Throws for an unknown partner. */
export async function addPartnerKey(
  { store, programme, now }: Pick<Services, 'store' | 'programme' | 'now'>,
  code: string,
): Promise<IssuedPartnerKey> {
  const partner = programme.partners.find((p) => p.code === code)
  if (!partner) throw new Error(`No partner "${code}"; there are: ${programme.partners.map((p) => p.code).join(', ')}`)
  const issued = {
    key: `pk_${randomBytes(9).toString('hex')}`,
    secret: `whsec_${randomBytes(32).toString('base64')}`,
    behaviours: [...partner.behaviours],
  }
  await store.prisma.partnerKey.create({
    data: { ...issued, partnerId: partner.id, behaviours: JSON.stringify(issued.behaviours), createdAt: now() },
  })
  return issued
}
