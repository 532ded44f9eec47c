import { verifyUrl } from '@tanpuhui/certificate'
import { issued, signed } from '../../../test/certificate'
import { readCertificate } from './read-certificate'

it('reads a file with or without what the server adds to it', () => {
  expect(readCertificate(JSON.stringify(signed))).toEqual(signed)
  expect(readCertificate(`  ${JSON.stringify({ ...issued, verifyUrl: 'x' }, null, 2)}\n`)).toEqual(signed)
})

it('reads the link in the QR code, and its fragment alone', () => {
  const link = verifyUrl('https://carbon.example.gov.cn', signed)
  expect(readCertificate(link)).toEqual(signed)
  expect(readCertificate(link.slice(link.indexOf('#')))).toEqual(signed)
})

it.each(['', 'hello', '{', '{}', '[1]', '{"certificate":null}', '#c=AAAA'])('refuses %j', (text) => {
  expect(() => readCertificate(text)).toThrow(expect.objectContaining({ code: 'CERTIFICATE_MALFORMED' }))
})
