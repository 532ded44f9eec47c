import type { SignedCertificate } from '@tanpuhui/contract'
import { exampleDocument, exampleKey, exampleSecret } from '../test/example'
import { base64urlEncode } from './bytes'
import { keyIdOf, publicKeyOf, signCertificate } from './sign'
import { verifyCertificate } from './verify'

const signed = signCertificate(exampleDocument, exampleSecret)
const claiming = (change: Partial<SignedCertificate['certificate']>): SignedCertificate => ({
  ...signed,
  certificate: { ...exampleDocument, ...change },
})

it('answers the four questions separately', () => {
  expect(verifyCertificate(signed, [exampleKey], 'unknown')).toEqual({
    signature: 'valid',
    issuer: 'known',
    revocation: 'unknown',
    certifies: exampleDocument,
  })
})

it('keeps a revoked certificate apart from a wrong signature', () => {
  expect(verifyCertificate(signed, [exampleKey], 'revoked')).toMatchObject({ signature: 'valid', revocation: 'revoked' })
})

it('does not mind the order of names', () => {
  const reordered = Object.fromEntries(Object.entries(exampleDocument).reverse()) as SignedCertificate['certificate']
  expect(verifyCertificate({ ...signed, certificate: reordered }, [exampleKey], 'valid').signature).toBe('valid')
})

it.each<[string, SignedCertificate]>([
  ['more grams', claiming({ mg: exampleDocument.mg + 1 })],
  ['another name', claiming({ holder: { name: '李四' } })],
  ['another serial', claiming({ serial: 'SJ-20261121-7K3M9QX2ZE' })],
  ['another issuer', claiming({ issuer: { ...exampleDocument.issuer, name: '某某局' } })],
  ['a cut signature', { ...signed, signature: { ...signed.signature, value: signed.signature.value.slice(4) } }],
  ['an empty signature', { ...signed, signature: { ...signed.signature, value: '' } }],
])('finds that %s was not signed', (_, tampered) => {
  expect(verifyCertificate(tampered, [exampleKey], 'valid')).toMatchObject({ signature: 'invalid', issuer: 'known' })
})

it('calls a signature under an unknown key invalid and the issuer unknown', () => {
  expect(verifyCertificate(signed, [], 'unknown')).toMatchObject({ signature: 'invalid', issuer: 'unknown' })
})

it('does not accept a forger who signs with a known key of their own but names the real one', () => {
  const secret = new Uint8Array(32).fill(7)
  const publicKey = publicKeyOf(secret)
  const forgerKey = { ...exampleKey, keyId: keyIdOf(publicKey), publicKey: base64urlEncode(publicKey) }
  const own = signCertificate({ ...exampleDocument, issuer: { name: 'x', keyId: forgerKey.keyId } }, secret)
  const forged = { ...own, certificate: { ...own.certificate, issuer: exampleDocument.issuer } }
  expect(verifyCertificate(forged, [exampleKey, forgerKey], 'valid').signature).toBe('invalid')
})

it('survives a key list that is damaged', () => {
  expect(verifyCertificate(signed, [{ ...exampleKey, publicKey: 'zz' }], 'valid').signature).toBe('invalid')
  expect(
    verifyCertificate(signed, [{ ...exampleKey, publicKey: base64urlEncode(new Uint8Array(32).fill(255)) }], 'valid').signature,
  ).toBe('invalid')
})
