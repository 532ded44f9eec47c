import { randomBytes, randomUUID } from 'node:crypto'
import { access, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { keyIdOf, publicKeyOf } from '@tanpuhui/certificate'
import type { Config } from '../config'

/** The deployment's own secrets. They never leave this process. */
export interface Keys {
  /** Ed25519: signs certificates. */
  issuer: { keyId: string; secretKey: Uint8Array; publicKey: Uint8Array }
  /** HMAC: signs the codes on check-in sites' screens. */
  siteCode: Buffer
}

/** A 32-byte secret from the configuration, or one kept in `file`, made when there is none yet. */
async function secret(given: string | undefined, file: string): Promise<Buffer> {
  if (given) return Buffer.from(given, 'base64url')
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await access(file).catch(() => make(file))
  return Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url')
}

/** Makes a secret, whole or not at all: a half-written one would be taken for the key at every later start. */
async function make(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(draft)
}

/** Loads the keys, making those that are missing. Throws when the issuer's key has not 32 bytes. */
export async function loadKeys({ dataDir, issuerSecretKey, siteCodeSecret }: Config): Promise<Keys> {
  const secretKey = new Uint8Array(await secret(issuerSecretKey, path.join(dataDir, 'keys/issuer-ed25519.key')))
  if (secretKey.length !== 32) throw new Error('ISSUER_SECRET_KEY must be 32 bytes in base64url')
  const publicKey = publicKeyOf(secretKey)
  return {
    issuer: { keyId: keyIdOf(publicKey), secretKey, publicKey },
    siteCode: await secret(siteCodeSecret, path.join(dataDir, 'keys/site-codes.key')),
  }
}
