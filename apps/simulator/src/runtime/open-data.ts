/** Base64 of bytes. */
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** Bytes of WeChat's session keys and initial vectors. */
const BLOCK = 16

export interface OpenData {
  encryptedData: string
  iv: string
}

/** The session key that the sandbox's code2session yields for a person, Base64. Its derivation is the BFF's as well. */
export const sessionKeyOf = async (person: string): Promise<string> => {
  const label = new TextEncoder().encode(`tanpuhui sandbox session key: ${person}`)
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', label)).slice(0, BLOCK))
}

/**
 * Encrypts open data as WeChat documents it: AES-128-CBC with PKCS#7 over the JSON, key and vector in Base64.
 * The vector is random unless given.
 */
export const encryptOpenData = async (
  json: string,
  sessionKey: string,
  iv: string = toBase64(crypto.getRandomValues(new Uint8Array(BLOCK))),
): Promise<OpenData> => {
  const key = await crypto.subtle.importKey('raw', fromBase64(sessionKey), 'AES-CBC', false, ['encrypt'])
  const bytes = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: fromBase64(iv) }, key, new TextEncoder().encode(json))
  return { encryptedData: toBase64(new Uint8Array(bytes)), iv }
}
