import { base64urlEncode, keyIdOf, publicKeyOf, signCertificate } from '@tanpuhui/certificate'
import type { IssuerKey, PublicCertificate, SignedCertificate } from '@tanpuhui/contract'

const secret = new Uint8Array(32).fill(9)
const publicKey = publicKeyOf(secret)

export const issuerKey: IssuerKey = {
  keyId: keyIdOf(publicKey),
  algorithm: 'Ed25519',
  publicKey: base64urlEncode(publicKey),
  issuer: '山西省碳普惠平台',
}

export const signed: SignedCertificate = signCertificate(
  {
    kind: 'tanpuhui/certificate/v1',
    serial: 'SJ-20261121-7K3M9QX2ZD',
    programme: { code: 'sanjin', name: '三晋绿色生活' },
    issuer: { name: issuerKey.issuer, keyId: issuerKey.keyId },
    holder: { name: '王小燕' },
    period: { from: '2026-01-01', to: '2026-11-21' },
    mg: 123_456_789,
    acts: 412,
    title: '低碳先锋',
    issuedAt: '2026-11-21T08:12:30+08:00',
  },
  secret,
)

export const issued: PublicCertificate = { ...signed, status: { state: 'valid', revokedAt: null, reason: null } }
export const revoked: PublicCertificate = {
  ...signed,
  status: { state: 'revoked', revokedAt: '2026-11-22T09:00:00+08:00', reason: '持证人申请更正姓名' },
}
export const tampered: SignedCertificate = { ...signed, certificate: { ...signed.certificate, mg: 999_000_000 } }
