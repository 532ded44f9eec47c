import { AppError, type SignedCertificate, signedCertificateSchema } from '@tanpuhui/contract'

/** Reads a signed certificate from parsed JSON of unknown origin. Throws AppError CERTIFICATE_MALFORMED. */
export function parseCertificate(input: unknown): SignedCertificate {
  const parsed = signedCertificateSchema.safeParse(input)
  if (!parsed.success) throw new AppError('CERTIFICATE_MALFORMED', {}, { cause: parsed.error })
  return parsed.data
}
