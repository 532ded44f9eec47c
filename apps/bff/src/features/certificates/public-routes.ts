import { parseCertificate, verifyCertificate } from '@tanpuhui/certificate'
import { AppError, issuerKeySchema, publicCertificateSchema, verificationSchema } from '@tanpuhui/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Services } from '../../services'
import { findBySerial } from './find'
import { issuerKeys } from './issuer-keys'
import { publicView } from './view'

async function revocationOf(services: Services, serial: string) {
  const row = await findBySerial(services, serial).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'CERTIFICATE_UNKNOWN') return null
    throw error
  })
  if (!row) return 'unknown' as const
  return row.revokedAt === null ? ('valid' as const) : ('revoked' as const)
}

/** What anybody may ask about certificates. */
export function certificateRoutes(server: FastifyInstance, services: Services): void {
  const access = { config: { access: 'public' as const } }
  server.get<{ Params: { serial: string } }>('/public/v1/certificates/:serial', access, async ({ params }) =>
    publicCertificateSchema.parse(publicView(services, await findBySerial(services, params.serial))),
  )
  server.get('/public/v1/issuer-keys', access, async () => z.array(issuerKeySchema).parse(await issuerKeys(services)))
  server.post('/public/v1/certificates/verify', access, async (request) => {
    const signed = parseCertificate((request.body as { certificate?: unknown } | null)?.certificate)
    const revocation = await revocationOf(services, signed.certificate.serial)
    return verificationSchema.parse(verifyCertificate(signed, await issuerKeys(services), revocation))
  })
}
