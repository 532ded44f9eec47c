import canonicalize from 'canonicalize'
import { utf8Encode } from './bytes'

/** The RFC 8785 (JSON Canonicalization Scheme) form of `value` as UTF-8: the bytes that are signed. */
export function canonicalBytes(value: object): Uint8Array {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('this value has no JSON form')
  return utf8Encode(text)
}
