import { keyIdOf, publicKeyOf, signCertificate, verifyUrl } from '@tanpuhui/certificate'
import type { CertificateDocument, IssuerKey } from '@tanpuhui/contract'
import { certificate } from '../../../test/fixtures'
import { check, type IssuerRecord, readPayload, verdictOn } from './judge'

const secret = Uint8Array.from({ length: 32 }, (_, i) => i)
const publicKey = publicKeyOf(secret)
const keyId = keyIdOf(publicKey)
const key: IssuerKey = {
  keyId,
  algorithm: 'Ed25519',
  publicKey: Buffer.from(publicKey).toString('base64url'),
  issuer: '山西省碳普惠平台',
}
const document: CertificateDocument = { ...certificate().certificate, issuer: { name: '山西省碳普惠平台', keyId } }
const genuine = signCertificate(document, secret)
const payloadOf = (signed: typeof genuine) => verifyUrl('http://api.test', signed).split('#c=')[1]!
const raised = { ...genuine, certificate: { ...document, mg: document.mg * 10 } }
const VALID: IssuerRecord = { state: 'valid', revokedAt: null, reason: null }
const REVOKED: IssuerRecord = { state: 'revoked', revokedAt: '2026-11-21T12:00:00+08:00', reason: '冒用他人账户' }

it.each([
  ['genuine', genuine, VALID, 'genuine'],
  ['genuine, while the issuer is asked', genuine, 'asking', 'asking'],
  ['genuine, without a network', genuine, 'unreachable', 'unchecked'],
  ['genuine, of somebody who has left', genuine, 'gone', 'unchecked'],
  ['genuine, but not in the books', genuine, 'none', 'unrecorded'],
  ['revoked', genuine, REVOKED, 'revoked'],
  ['changed, whatever the books say', raised, VALID, 'tampered'],
] as const)('knows a certificate that is %s', (_what, signed, record, verdict) => {
  const read = readPayload(payloadOf(signed))!
  expect(verdictOn(check(read, [key]), record)).toBe(verdict)
})

it('trusts no key that it does not hold', () => {
  const checked = check(readPayload(payloadOf(genuine))!, [{ ...key, keyId: 'another-key-1234' }])
  expect(checked).toMatchObject({ signature: 'invalid', issuer: 'unknown' })
  expect(verdictOn(checked, VALID)).toBe('foreign')
})

it('reads nothing from a payload that was cut or changed in its spelling', () => {
  const payload = payloadOf(genuine)
  for (const bad of [payload.slice(0, -8), `${payload}A`, payload.replace('-', ''), '', 'abc'])
    if (bad !== payload) expect(readPayload(bad)).toBeUndefined()
})
