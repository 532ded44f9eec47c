import { createDecipheriv } from 'node:crypto'
import { AppError } from '@tanpuhui/contract'
import { z } from 'zod'

/** WeChat's data are not older than this when a page has just asked for them. */
const FRESH_MS = 10 * 60_000

const watermarkSchema = z.object({ watermark: z.object({ appid: z.string(), timestamp: z.number() }) })

interface Encrypted {
  encryptedData: string
  iv: string
  /** Base64 of 16 bytes. */
  sessionKey: string
}

/**
 * Opens what WeChat encrypted for the server of the mini-program `appId` (null: any): AES-128-CBC with PKCS#7, all in Base64, with a
 * watermark that tells for whom and when. Throws STEPS_UNREADABLE when it is not whole, not for us, or older than ten minutes at `now` (ms).
 */
export function openData<Data>(
  schema: z.ZodType<Data>,
  { encryptedData, iv, sessionKey }: Encrypted,
  { appId, now }: { appId: string | null; now: number },
): Data {
  try {
    const decipher = createDecipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64'))
    const text = Buffer.concat([decipher.update(encryptedData, 'base64'), decipher.final()]).toString('utf8')
    const said: unknown = JSON.parse(text)
    const { watermark } = watermarkSchema.parse(said)
    const ours = appId === null || watermark.appid === appId
    if (!ours || Math.abs(now - watermark.timestamp * 1_000) > FRESH_MS) throw new Error('not for us, or not of now')
    return schema.parse(said)
  } catch {
    // What was sent is somebody's own data: it is told to nobody.
    throw new AppError('STEPS_UNREADABLE')
  }
}
