import type { CertificateDocument, IssuerKey } from '@tanpuhui/contract'
import { base64urlEncode } from '../src/bytes'
import { keyIdOf, publicKeyOf } from '../src/sign'

export const exampleSecret = Uint8Array.from({ length: 32 }, (_, i) => i)
const publicKey = publicKeyOf(exampleSecret)
export const exampleKey: IssuerKey = {
  keyId: keyIdOf(publicKey),
  algorithm: 'Ed25519',
  publicKey: base64urlEncode(publicKey),
  issuer: '山西省生态环境厅',
}

/** The shape of a real certificate: long Chinese names, a year's reduction. */
export const exampleDocument: CertificateDocument = {
  kind: 'tanpuhui/certificate/v1',
  serial: 'SJ-20261121-7K3M9QX2ZD',
  programme: { code: 'sanjin', name: '三晋绿色生活' },
  issuer: { name: exampleKey.issuer, keyId: exampleKey.keyId },
  holder: { name: '王小燕' },
  period: { from: '2026-01-01', to: '2026-11-21' },
  mg: 123_456_789,
  acts: 412,
  title: '低碳先锋',
  issuedAt: '2026-11-21T08:12:30+08:00',
}
