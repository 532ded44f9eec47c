import { ed25519 } from '@noble/curves/ed25519.js'
import type { CertificateDocument, SignedCertificate } from '@tanpuhui/contract'
import { base64urlEncode } from './bytes'
import { canonicalBytes } from './canonical'

/** The 32-byte public key of a 32-byte Ed25519 secret key (the seed of RFC 8032). */
export const publicKeyOf = (secretKey: Uint8Array): Uint8Array => ed25519.getPublicKey(secretKey)

/** The short name of a public key: the first 96 bits of it in base64url, so that anyone can see which key is meant. */
export const keyIdOf = (publicKey: Uint8Array): string => base64urlEncode(publicKey).slice(0, 16)

/**
 * Signs what the document claims, by Ed25519 over its RFC 8785 form.
 * Throws RangeError when the document names another issuer key than the one it is signed with.
 */
export function signCertificate(document: CertificateDocument, secretKey: Uint8Array): SignedCertificate {
  const keyId = keyIdOf(publicKeyOf(secretKey))
  if (document.issuer.keyId !== keyId) {
    throw new RangeError(`the certificate names key ${document.issuer.keyId} but is to be signed with ${keyId}`)
  }
  const value = base64urlEncode(ed25519.sign(canonicalBytes(document), secretKey))
  return { certificate: document, signature: { algorithm: 'Ed25519', canonicalization: 'RFC8785', keyId, value } }
}
