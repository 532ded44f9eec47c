import { parseVerifyUrl, verifyCertificate } from '@tanpuhui/certificate'
import type { CertificateDocument, IssuerKey, PublicCertificate, SignedCertificate } from '@tanpuhui/contract'

/** What the issuer says about a serial: its status, that there is no record, that its holder has left, or nothing, since it is still asked or out of reach. */
export type IssuerRecord = PublicCertificate['status'] | 'none' | 'gone' | 'asking' | 'unreachable'

export type Verdict = 'genuine' | 'asking' | 'unchecked' | 'unrecorded' | 'revoked' | 'tampered' | 'foreign'

/** What was found without a network: whether a key that the device holds signed exactly this. */
export interface Checked {
  certificate: CertificateDocument
  keyId: string
  signature: 'valid' | 'invalid'
  issuer: 'known' | 'unknown'
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

/** The one sentence in which the answers end. What is wrong comes before what is merely unknown. */
export function verdictOf({ signature, issuer }: Checked, record: IssuerRecord): Verdict {
  if (issuer === 'unknown') return 'foreign'
  if (signature === 'invalid') return 'tampered'
  if (typeof record === 'object') return record.state === 'revoked' ? 'revoked' : 'genuine'
  if (record === 'none') return 'unrecorded'
  return record === 'asking' ? 'asking' : 'unchecked'
}

export const TONE: Record<Verdict, 'good' | 'warn' | 'bad'> = {
  genuine: 'good',
  asking: 'good',
  unchecked: 'warn',
  unrecorded: 'warn',
  revoked: 'bad',
  tampered: 'bad',
  foreign: 'bad',
}
