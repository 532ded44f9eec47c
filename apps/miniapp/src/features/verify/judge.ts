import { parseVerifyUrl, verdictOf, verifyCertificate } from '@tanpuhui/certificate'
import type { CertificateDocument, IssuerKey, PublicCertificate, SignedCertificate, Verification } from '@tanpuhui/contract'

/** What the issuer says about a serial: its status, that there is no record, that its holder has left, or nothing, since it is still asked or out of reach. */
export type IssuerRecord = PublicCertificate['status'] | 'none' | 'gone' | 'asking' | 'unreachable'

/** What follows from an answer without a status: a holder who has left leaves it open whether theirs was revoked. */
const UNSAID = { none: 'none', gone: 'unknown', asking: 'asking', unreachable: 'unknown' } as const

/** What was found without a network: whether a key that the device holds signed exactly this. */
export interface Checked extends Pick<Verification, 'signature' | 'issuer'> {
  certificate: CertificateDocument
  keyId: string
}

/** Reads what a QR code carried; undefined when it is no certificate, or not spelled as one is. */
export function readPayload(payload: string): SignedCertificate | undefined {
  try {
    return parseVerifyUrl(`#c=${payload}`)
  } catch {
    return undefined
  }
}

/** Checks the signature with the keys that the device holds. Nothing is sent. */
export function check(signed: SignedCertificate, keys: readonly IssuerKey[]): Checked {
  const { signature, issuer, certifies } = verifyCertificate(signed, keys, 'unknown')
  return { certificate: certifies, keyId: signed.signature.keyId, signature, issuer }
}

/** The one sentence in which what was found and what the issuer says end. */
export const verdictOn = (checked: Checked, record: IssuerRecord) =>
  verdictOf(checked, typeof record === 'object' ? record.state : UNSAID[record])
