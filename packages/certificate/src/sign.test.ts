import { createPublicKey, verify } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import canonicalize from 'canonicalize'
import { exampleDocument, exampleSecret } from '../test/example'
import { keyIdOf, publicKeyOf, signCertificate } from './sign'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

it('agrees with test 3 of RFC 8032 §7.1', () => {
  const secret = hex('c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7')
  expect(publicKeyOf(secret)).toEqual(hex('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025'))
  expect(ed25519.sign(hex('af82'), secret)).toEqual(
    hex(
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ),
  )
})

it('signs so that Node verifies it over the canonical text', () => {
  const { signature } = signCertificate(exampleDocument, exampleSecret)
  const x = Buffer.from(publicKeyOf(exampleSecret)).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  expect(signature.value).toMatch(/^[A-Za-z0-9_-]{86}$/)
  expect(verify(null, Buffer.from(canonicalize(exampleDocument)!), key, Buffer.from(signature.value, 'base64url'))).toBe(true)
})

it('names the key by the beginning of its public half', () => {
  const publicKey = publicKeyOf(exampleSecret)
  expect(keyIdOf(publicKey)).toBe(Buffer.from(publicKey).toString('base64url').slice(0, 16))
  expect(signCertificate(exampleDocument, exampleSecret).signature.keyId).toBe(keyIdOf(publicKey))
})

it('does not sign a document that names another key', () => {
  const other = { ...exampleDocument, issuer: { ...exampleDocument.issuer, keyId: 'AAAAAAAAAAAAAAAA' } }
  expect(() => signCertificate(other, exampleSecret)).toThrow(RangeError)
})
