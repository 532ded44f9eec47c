import { exampleDocument, exampleKey, exampleSecret } from '../test/example'
import { signCertificate } from './sign'
import { TONE, verdictOf } from './verdict'
import { verifyCertificate } from './verify'

const genuine = signCertificate(exampleDocument, exampleSecret)
const raised = { ...genuine, certificate: { ...exampleDocument, mg: exampleDocument.mg * 10 } }
const found = (certificate: typeof genuine, keys = [exampleKey]) => verifyCertificate(certificate, keys, 'unknown')

it.each([
  ['valid', 'genuine', 'good'],
  ['asking', 'asking', 'good'],
  ['unknown', 'unchecked', 'warn'],
  ['none', 'unrecorded', 'warn'],
  ['revoked', 'revoked', 'bad'],
] as const)('one that the issuer signed and calls %s is %s', (said, verdict, tone) => {
  expect(verdictOf(found(genuine), said)).toBe(verdict)
  expect(TONE[verdict]).toBe(tone)
})

it.each(['valid', 'revoked', 'none', 'unknown', 'asking'] as const)(
  'what is wrong stands whatever the issuer says: %s',
  (said) => {
    expect(verdictOf(found(raised), said)).toBe('tampered')
    expect(verdictOf(found(genuine, [{ ...exampleKey, keyId: 'AAAAAAAAAAAAAAAA' }]), said)).toBe('foreign')
  },
)

it('says nothing of a signature that it has no key for', () => expect(verdictOf(null, 'valid')).toBe('keyless'))
