import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SELF_PARTNER_ID } from '@tanpuhui/programme'
import { addPartnerKey, type IssuedPartnerKey } from '../admin/add-partner-key'
import type { Services } from '../services'

/** One partner's credentials, as they stand in `data/sandbox/partners.json`. */
export interface SandboxPartner extends IssuedPartnerKey {
  code: string
}

/** Gives every partner of the programme a key unless it has one, and writes them where sandbox programs look for them. */
export async function sandboxPartnerKeys(services: Services): Promise<SandboxPartner[]> {
  const { store, programme, config } = services
  const partners: SandboxPartner[] = []
  for (const { id, code, behaviours } of programme.partners) {
    if (id === SELF_PARTNER_ID) continue
    const kept = await store.prisma.partnerKey.findFirst({ where: { partnerId: id, revokedAt: null } })
    const { key, secret } = kept ?? (await addPartnerKey(services, code))
    partners.push({ code, key, secret, behaviours: [...behaviours] })
  }
  const folder = path.join(config.dataDir, 'sandbox')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'partners.json'), `${JSON.stringify(partners, null, 2)}\n`, { mode: 0o600 })
  return partners
}
