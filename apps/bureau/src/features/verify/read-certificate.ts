import { parseCertificate, parseVerifyUrl } from '@tanpuhui/certificate'
import type { SignedCertificate } from '@tanpuhui/contract'

/**
 * Reads a certificate from what somebody pasted, dropped or opened: the link in its QR code, or its JSON, with or without
 * the status that the server adds. Throws AppError CERTIFICATE_MALFORMED.
 */
export function readCertificate(text: string): SignedCertificate {
  const trimmed = text.trim()
  if (!trimmed.startsWith('{')) return parseVerifyUrl(trimmed)
  let json: unknown
  try {
    json = JSON.parse(trimmed)
  } catch {
    return parseCertificate(undefined)
  }
  const { certificate, signature } = json as Record<string, unknown>
  return parseCertificate({ certificate, signature })
}
