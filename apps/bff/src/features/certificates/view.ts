import { verifyUrl } from '@tanpuhui/certificate'
import {
  AppError,
  type CertificateDocument,
  keptCertificateSchema,
  localIso,
  type MyCertificate,
  type Period,
  type PublicCertificate,
} from '@tanpuhui/contract'
import type { Certificate } from '@tanpuhui/store'
import type { Services } from '../../services'

/** Whether a certificate holds now. */
export function statusOf({ programme }: Pick<Services, 'programme'>, row: Certificate): PublicCertificate['status'] {
  const revokedAt = row.revokedAt === null ? null : localIso(Number(row.revokedAt), programme.utcOffsetMinutes)
  return { state: revokedAt ? 'revoked' : 'valid', revokedAt, reason: row.revokedReason }
}

/** A certificate as it was given out, with its status now. Throws CERTIFICATE_HOLDER_GONE when only its holder still has it. */
export function publicView(services: Pick<Services, 'programme'>, row: Certificate): PublicCertificate {
  const { certificate, signature } = keptCertificateSchema.parse(JSON.parse(row.document))
  if (signature === null) throw new AppError('CERTIFICATE_HOLDER_GONE')
  return { certificate, signature, status: statusOf(services, row) }
}

/** The same for its holder, with the text of its QR code. */
export function myView(services: Services, row: Certificate): MyCertificate {
  const { certificate, signature, status } = publicView(services, row)
  const { config, programme } = services
  return {
    certificate,
    signature,
    status,
    verifyUrl: verifyUrl(config.publicUrl, { certificate, signature }),
    programmeName: programme.name,
    issuerName: programme.issuer,
  }
}

/**
 * Whether what was asked for now is what the kept certificate was issued for. The first day of all time may have moved
 * back since: partners report acts late.
 */
export const sameClaim = (kept: CertificateDocument, now: CertificateDocument, period: Period): boolean =>
  kept.holder.name === now.holder.name &&
  ('all' in period ? kept.period.from >= now.period.from : kept.period.from === now.period.from)
