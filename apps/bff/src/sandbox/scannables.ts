import { verifyUrl } from '@tanpuhui/certificate'
import { keptCertificateSchema, type SandboxScannables } from '@tanpuhui/contract'
import { z } from 'zod'
import type { Services } from '../services'

const SHOWN = 20

/** The newest certificates and vouchers of everybody in the sandbox, for a tester to scan: one's own and others'. */
export async function scannables({ store, programme, config }: Services): Promise<SandboxScannables> {
  const { prisma } = store
  const [certificates, orders] = await Promise.all([
    prisma.certificate.findMany({ orderBy: { issuedAt: 'desc' }, take: SHOWN }),
    prisma.mallOrder.findMany({ orderBy: { at: 'desc' }, take: SHOWN }),
  ])
  const people = await prisma.resident.findMany({ where: { id: { in: orders.map(({ residentId }) => residentId) } } })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return {
    certificates: certificates.flatMap(({ document }) => {
      const { certificate, signature } = keptCertificateSchema.parse(JSON.parse(document))
      if (signature === null) return []
      const text = verifyUrl(config.publicUrl, { certificate, signature })
      return [{ serial: certificate.serial, holder: certificate.holder.name, text }]
    }),
    vouchers: orders.flatMap(({ codes, offerId, residentId }) => {
      const title = programme.offers.find(({ id }) => id === offerId)?.title ?? { zh: String(offerId), en: String(offerId) }
      const holder = nameOf.get(residentId) ?? ''
      return z
        .array(z.string())
        .parse(JSON.parse(codes))
        .map((code) => ({ code, title, holder, text: code }))
    }),
  }
}
