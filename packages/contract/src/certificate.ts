import { z } from 'zod'
import { titleSchema } from './honours'
import { instantSchema, isoDaySchema, mgSchema, requestIdSchema } from './ids'
import { residentNameSchema } from './session'
import { textSchema } from './text'

export const periodSchema = z.union([
  z.object({ year: z.number().int().min(2022).max(2100) }),
  z.object({ all: z.literal(true) }),
])
export type Period = z.infer<typeof periodSchema>

/** What is signed: everything the certificate claims. Canonicalised by RFC 8785 before signing. */
export const certificateDocumentSchema = z.strictObject({
  kind: z.literal('tanpuhui/certificate/v1'),
  serial: z.string().regex(/^[A-Z]{2,6}-\d{8}-[0-9A-HJKMNP-TV-Z]{10}$/),
  programme: z.strictObject({ code: z.string(), name: z.string() }),
  issuer: z.strictObject({ name: z.string(), keyId: z.string() }),
  holder: z.strictObject({ name: z.string() }),
  period: z.strictObject({ from: isoDaySchema, to: isoDaySchema }),
  mg: z.number().int().positive(),
  acts: z.number().int().positive(),
  title: z.string(),
  issuedAt: instantSchema,
})
export type CertificateDocument = z.infer<typeof certificateDocumentSchema>

export const signedCertificateSchema = z.strictObject({
  certificate: certificateDocumentSchema,
  signature: z.strictObject({
    algorithm: z.literal('Ed25519'),
    canonicalization: z.literal('RFC8785'),
    keyId: z.string(),
    value: z.string(),
  }),
})
export type SignedCertificate = z.infer<typeof signedCertificateSchema>

export const certificateStatusSchema = z.object({
  state: z.enum(['valid', 'revoked']),
  revokedAt: instantSchema.nullable(),
  reason: z.string().nullable(),
})

/** As it is kept: without its signature, and without the name, once the holder has removed their account. Whoever holds it has both. */
export const keptCertificateSchema = signedCertificateSchema.extend({
  signature: signedCertificateSchema.shape.signature.nullable(),
})

/** Answer of `GET /public/v1/certificates/{serial}`. */
export const publicCertificateSchema = signedCertificateSchema.extend({ status: certificateStatusSchema })
export type PublicCertificate = z.infer<typeof publicCertificateSchema>

export const issuerKeySchema = z.object({
  keyId: z.string(),
  algorithm: z.literal('Ed25519'),
  publicKey: z.string(),
  issuer: z.string(),
})
/** A public key, base64url of the 32 raw bytes, under which certificates are or were signed. */
export type IssuerKey = z.infer<typeof issuerKeySchema>

/** The four separate answers of a verification. */
export const verificationSchema = z.object({
  signature: z.enum(['valid', 'invalid']),
  issuer: z.enum(['known', 'unknown']),
  revocation: z.enum(['valid', 'revoked', 'unknown']),
  certifies: certificateDocumentSchema,
})
export type Verification = z.infer<typeof verificationSchema>

export const certificatePreviewSchema = z.object({
  from: isoDaySchema,
  to: isoDaySchema,
  mg: mgSchema,
  acts: z.number().int(),
  title: titleSchema.nullable(),
  /** Years for which the resident has records, newest first. */
  years: z.array(z.number().int()),
})
export const issueCertificateInput = z.object({
  period: periodSchema,
  holderName: residentNameSchema,
  requestId: requestIdSchema,
})

/** A resident's own certificate with the text of its QR code. */
export const myCertificateSchema = publicCertificateSchema.extend({
  verifyUrl: z.string(),
  programmeName: textSchema,
  issuerName: textSchema,
})
export type MyCertificate = z.infer<typeof myCertificateSchema>
