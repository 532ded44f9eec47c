import type { CertificateDocument } from '@tanpuhui/contract'
import fc from 'fast-check'
import { exampleDocument, exampleKey, exampleSecret } from '../test/example'
import { signCertificate } from './sign'
import { verifyCertificate } from './verify'
import { parseVerifyUrl, verifyUrl } from './verify-url'

const signed = signCertificate(exampleDocument, exampleSecret)
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const documents = fc.record({
  kind: fc.constant('tanpuhui/certificate/v1' as const),
  serial: fc.stringMatching(/^[A-Z]{2,6}-\d{8}-[0-9A-HJKMNP-TV-Z]{10}$/),
  programme: fc.record({ code: fc.string(), name: fc.string({ unit: 'grapheme' }) }),
  issuer: fc.record({ name: fc.string({ unit: 'grapheme' }), keyId: fc.constant(exampleKey.keyId) }),
  holder: fc.record({ name: fc.string({ unit: 'grapheme' }) }),
  period: fc.record({ from: fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), to: fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }),
  mg: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  acts: fc.integer({ min: 1 }),
  title: fc.string({ unit: 'binary' }),
  issuedAt: fc.string(),
}) satisfies fc.Arbitrary<CertificateDocument>

/** Whether the text of a QR code would pass as a genuine certificate. */
function passes(text: string): boolean {
  try {
    return verifyCertificate(parseVerifyUrl(text), [exampleKey], 'valid').signature === 'valid'
  } catch (error) {
    expect(error).toMatchObject({ code: 'CERTIFICATE_MALFORMED' })
    return false
  }
}

it('gives back every document exactly as it was signed', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const certificate = signCertificate(document, exampleSecret)
      expect(parseVerifyUrl(verifyUrl('https://carbon.example.gov.cn', certificate))).toEqual(certificate)
    }),
  )
})

it('fits a QR code that a phone reads easily', () => {
  const text = verifyUrl('https://carbon.shanxi.example.gov.cn/', signed)
  expect(text).toMatch(/^https:\/\/carbon\.shanxi\.example\.gov\.cn\/verify#c=[A-Za-z0-9_-]+$/)
  expect(text.length).toBeLessThanOrEqual(450)
  expect(passes(text)).toBe(true)
})

it('never passes with any one character changed', () => {
  const text = verifyUrl('https://carbon.example.gov.cn', signed)
  const start = text.indexOf('#c=') + 3
  fc.assert(
    fc.property(fc.integer({ min: start, max: text.length - 1 }), fc.constantFrom(...ALPHABET), (at, char) => {
      fc.pre(text[at] !== char)
      expect(passes(text.slice(0, at) + char + text.slice(at + 1))).toBe(false)
    }),
    { numRuns: 300 },
  )
  for (const char of ALPHABET) if (!text.endsWith(char)) expect(passes(text.slice(0, -1) + char)).toBe(false)
})

it('never passes when cut or lengthened', () => {
  const text = verifyUrl('https://carbon.example.gov.cn', signed)
  for (let cut = 1; cut <= 40; cut++) expect(passes(text.slice(0, -cut))).toBe(false)
  for (const more of ['A', 'AAAA', 'IA', '=', ' ', '&x=1']) expect(passes(text + more)).toBe(false)
})

it.each(['', 'https://x.cn/verify', 'https://x.cn/verify#c=', '#c=????', '#c=AAAA'])('refuses %s', (text) => {
  expect(() => parseVerifyUrl(text)).toThrow(expect.objectContaining({ code: 'CERTIFICATE_MALFORMED' }))
})

it('does not write a certificate that names two keys', () => {
  const twoKeys = { ...signed, signature: { ...signed.signature, keyId: 'AAAAAAAAAAAAAAAA' } }
  expect(() => verifyUrl('https://x.cn', twoKeys)).toThrow(expect.objectContaining({ code: 'CERTIFICATE_MALFORMED' }))
})
