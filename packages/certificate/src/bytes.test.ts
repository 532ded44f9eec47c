import fc from 'fast-check'
import { base64urlDecode, base64urlEncode, utf8Decode, utf8Encode } from './bytes'

describe('UTF-8 without TextEncoder', () => {
  it('writes the same bytes as Node for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => Buffer.from(utf8Encode(text)).equals(Buffer.from(text, 'utf8'))),
    )
  })
  it('reads back what it wrote', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => utf8Decode(utf8Encode(text)) === text))
  })
  it('refuses bytes that are no UTF-8', () => {
    expect(() => utf8Decode(Uint8Array.of(0xff))).toThrow(URIError)
  })
})

describe('base64url', () => {
  it('writes the same text as Node for all bytes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = base64urlEncode(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(base64urlDecode(text)).toEqual(bytes)
      }),
    )
  })
  it.each(['A', 'AB', 'AA=', 'A+/A', 'A A', '碳'])('refuses %s, which is not the one spelling of any bytes', (text) => {
    expect(base64urlDecode(text)).toBeUndefined()
  })
})
