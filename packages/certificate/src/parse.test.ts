import type { AppError } from '@tanpuhui/contract'
import { exampleDocument, exampleSecret } from '../test/example'
import { parseCertificate } from './parse'
import { signCertificate } from './sign'

const signed = signCertificate(exampleDocument, exampleSecret)

it('reads a certificate that went through JSON', () => {
  expect(parseCertificate(JSON.parse(JSON.stringify(signed)))).toEqual(signed)
})

it.each([
  ['nothing', null],
  ['a text', 'certificate'],
  ['a missing signature', { certificate: exampleDocument }],
  ['an unknown field, which no signature would cover', { ...signed, certificate: { ...exampleDocument, vip: true } }],
  ['a fractional figure', { ...signed, certificate: { ...exampleDocument, mg: 1.5 } }],
  ['another algorithm', { ...signed, signature: { ...signed.signature, algorithm: 'none' } }],
])('refuses %s', (_, input) => {
  expect(() => parseCertificate(input)).toThrow(expect.objectContaining({ code: 'CERTIFICATE_MALFORMED' }) as AppError)
})
