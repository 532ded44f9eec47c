import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SELF_PARTNER_ID } from '@tanpuhui/programme'
import type { Services } from '../services'

/** One partner's credentials, as they stand in `data/sandbox/partners.json`. */
export interface SandboxPartner {
  code: string
  key: string
  secret: string
  behaviours: string[]
}

/** Gives every partner of the programme a key unless it has one, and writes them where sandbox programs look for them. */
export async function sandboxPartnerKeys({ store, programme, config, now }: Services): Promise<SandboxPartner[]> {
  const { prisma } = store
  const partners: SandboxPartner[] = []
  for (const { id, code, behaviours } of programme.partners) {
    if (id === SELF_PARTNER_ID) continue
    const row =
      (await prisma.partnerKey.findFirst({ where: { partnerId: id, revokedAt: null } })) ??
      (await prisma.partnerKey.create({
        data: {
          key: `pk_${randomBytes(9).toString('hex')}`,
          partnerId: id,
          secret: `whsec_${randomBytes(32).toString('base64')}`,
          behaviours: JSON.stringify(behaviours),
          createdAt: now(),
        },
      }))
    partners.push({ code, key: row.key, secret: row.secret, behaviours: [...behaviours] })
  }
  const folder = path.join(config.dataDir, 'sandbox')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'partners.json'), `${JSON.stringify(partners, null, 2)}\n`, { mode: 0o600 })
  return partners
}
