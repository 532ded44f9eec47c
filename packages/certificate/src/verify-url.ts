import { AppError, type SignedCertificate } from '@tanpuhui/contract'
import { z } from 'zod'
import { base64urlDecode, base64urlEncode, utf8Decode, utf8Encode } from './bytes'
import { parseCertificate } from './parse'

const SIGNATURE_BYTES = 64
const FRAGMENT = '#c='

const day = z.string().regex(/^\d{8}$/)
/** The document's values by position: a QR code has no room for their names. */
const compactSchema = z.tuple([
  z.literal(1),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  day,
  day,
  z.number(),
  z.number(),
  z.string(),
  z.string(),
])

const malformed = (cause?: unknown) => new AppError('CERTIFICATE_MALFORMED', {}, { cause })
const withoutDashes = (iso: string) => iso.replaceAll('-', '')
const withDashes = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`

function compact({ certificate: c, signature }: SignedCertificate): string {
  const value = base64urlDecode(signature.value)
  if (value?.length !== SIGNATURE_BYTES || signature.keyId !== c.issuer.keyId) throw malformed()
  const fields: z.infer<typeof compactSchema> = [
    1,
    c.serial,
    c.programme.code,
    c.programme.name,
    c.issuer.name,
    c.issuer.keyId,
    c.holder.name,
    withoutDashes(c.period.from),
    withoutDashes(c.period.to),
    c.mg,
    c.acts,
    c.title,
    c.issuedAt,
  ]
  return base64urlEncode(Uint8Array.from([...value, ...utf8Encode(JSON.stringify(fields))]))
}

function expand(payload: string): SignedCertificate {
  const bytes = base64urlDecode(payload)
  if (!bytes || bytes.length <= SIGNATURE_BYTES) throw malformed()
  let json: unknown
  try {
    json = JSON.parse(utf8Decode(bytes.subarray(SIGNATURE_BYTES)))
  } catch (error) {
    throw malformed(error)
  }
  const parsed = compactSchema.safeParse(json)
  if (!parsed.success) throw malformed(parsed.error)
  const [, serial, code, programme, issuer, keyId, holder, from, to, mg, acts, title, issuedAt] = parsed.data
  return parseCertificate({
    certificate: {
      kind: 'tanpuhui/certificate/v1',
      serial,
      programme: { code, name: programme },
      issuer: { name: issuer, keyId },
      holder: { name: holder },
      period: { from: withDashes(from), to: withDashes(to) },
      mg,
      acts,
      title,
      issuedAt,
    },
    signature: {
      algorithm: 'Ed25519',
      canonicalization: 'RFC8785',
      keyId,
      value: base64urlEncode(bytes.subarray(0, SIGNATURE_BYTES)),
    },
  })
}

/**
 * The text of a certificate's QR code: `<publicUrl>/verify#c=<the whole signed certificate>`. It travels in the fragment,
 * so that opening it tells the server nothing, and whoever has the text can check it without any server.
 * The payload is base64url of the 64 bytes of the signature and a JSON array of the document's values.
 * Throws AppError CERTIFICATE_MALFORMED when the certificate names two different keys or its signature is not 64 bytes.
 */
export const verifyUrl = (publicUrl: string, signed: SignedCertificate): string =>
  `${publicUrl.replace(/\/+$/, '')}/verify${FRAGMENT}${compact(signed)}`

/**
 * The signed certificate in the text of a QR code, exactly as it was issued. It still has to be verified.
 * Throws AppError CERTIFICATE_MALFORMED, also for any other spelling than the one that `verifyUrl` writes.
 */
export function parseVerifyUrl(text: string): SignedCertificate {
  const start = text.indexOf(FRAGMENT)
  if (start < 0) throw malformed()
  const payload = text.slice(start + FRAGMENT.length)
  const signed = expand(payload)
  if (compact(signed) !== payload) throw malformed()
  return signed
}
