import { verdictOf, verifyCertificate } from '@tanpuhui/certificate'
import type { IssuerKey, PublicCertificate, SignedCertificate, Verification } from '@tanpuhui/contract'
import { fetchCertificate } from '@/features/certificates/fetch-certificate'
import { refusalOf } from '@/lib/failure'
import { issuerKeys } from './issuer-keys'

/** What the issuer says about a serial: its record, that there is none, or nothing because it cannot be reached. */
export type IssuerRecord = PublicCertificate | 'none' | 'unreachable'

export interface Checked {
  signed: SignedCertificate
  verification: Verification
  record: IssuerRecord
  /** False when no key at all is known yet: then nothing can be said about the signature. */
  keysKnown: boolean
}

async function recordOf(serial: string): Promise<IssuerRecord> {
  try {
    return await fetchCertificate(serial)
  } catch (error) {
    return refusalOf(error)?.code === 'CERTIFICATE_UNKNOWN' ? 'none' : 'unreachable'
  }
}

/** Puts the four answers together from what is known. Pure. */
export function judge(signed: SignedCertificate, keys: readonly IssuerKey[], record: IssuerRecord): Checked {
  const revocation = typeof record === 'string' ? 'unknown' : record.status.state
  return { signed, verification: verifyCertificate(signed, keys, revocation), record, keysKnown: keys.length > 0 }
}

/** The one sentence in which the four answers end. */
export const verdictOn = ({ verification, record, keysKnown }: Checked) =>
  verdictOf(keysKnown ? verification : null, record === 'none' ? 'none' : verification.revocation)

/** Verifies a certificate in this browser. Only its serial is sent, to ask whether it was revoked. */
export async function checkCertificate(signed: SignedCertificate): Promise<Checked> {
  const [keys, record] = await Promise.all([issuerKeys(), recordOf(signed.certificate.serial)])
  return judge(signed, keys, record)
}
