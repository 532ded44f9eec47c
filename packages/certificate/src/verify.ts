import { ed25519 } from '@noble/curves/ed25519.js'
import type { IssuerKey, SignedCertificate, Verification } from '@tanpuhui/contract'
import { base64urlDecode } from './bytes'
import { canonicalBytes } from './canonical'

const SIGNATURE_BYTES = 64
const KEY_BYTES = 32

function signedWith(key: IssuerKey, { certificate, signature }: SignedCertificate): boolean {
  const publicKey = base64urlDecode(key.publicKey)
  const value = base64urlDecode(signature.value)
  if (publicKey?.length !== KEY_BYTES || value?.length !== SIGNATURE_BYTES) return false
  try {
    return ed25519.verify(value, canonicalBytes(certificate), publicKey, { zip215: false })
  } catch {
    return false
  }
}

/**
 * Answers four questions separately: is the signature right, do we know the issuer's key, does the certificate still
 * stand, and what does it certify. A signature under a key that we do not know, or under another key than the
 * document names, is not valid. `revocation` is passed in, because only the issuer can say.
 */
export function verifyCertificate(
  signed: SignedCertificate,
  issuerKeys: readonly IssuerKey[],
  revocation: Verification['revocation'],
): Verification {
  const key = issuerKeys.find(({ keyId }) => keyId === signed.signature.keyId)
  const agrees = signed.certificate.issuer.keyId === signed.signature.keyId
  return {
    signature: key && agrees && signedWith(key, signed) ? 'valid' : 'invalid',
    issuer: key ? 'known' : 'unknown',
    revocation,
    certifies: signed.certificate,
  }
}
