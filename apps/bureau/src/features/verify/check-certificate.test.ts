import { issued, issuerKey, revoked, signed, tampered } from '../../../test/certificate'
import { judge, verdictOn } from './check-certificate'

const verdict = (...args: Parameters<typeof judge>) => verdictOn(judge(...args))

it('says genuine only when signature, issuer and issuer’s record all agree', () => {
  expect(verdict(signed, [issuerKey], issued)).toBe('genuine')
})

it('keeps unknown apart from wrong', () => {
  expect(verdict(signed, [issuerKey], 'unreachable')).toBe('unchecked')
  expect(verdict(signed, [issuerKey], 'none')).toBe('unrecorded')
  expect(verdict(signed, [], 'unreachable')).toBe('keyless')
})

it('puts what is wrong before everything else', () => {
  expect(verdict(signed, [issuerKey], revoked)).toBe('revoked')
  expect(verdict(tampered, [issuerKey], issued)).toBe('tampered')
  expect(verdict(tampered, [issuerKey], revoked)).toBe('tampered')
  expect(verdict(signed, [{ ...issuerKey, keyId: 'AAAAAAAAAAAAAAAA' }], issued)).toBe('foreign')
})
