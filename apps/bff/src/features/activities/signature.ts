import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'

/** What Standard Webhooks signs. `timestamp` is in seconds, as it stood in its header. */
export interface SignedMessage {
  id: string
  timestamp: string
  body: Buffer
}

/** Whether one of the signatures in a `webhook-signature` header is the right one: `v1,` and HMAC-SHA256 over `id.timestamp.body`. */
export function isSignedBy(secret: KeyObject, { id, timestamp, body }: SignedMessage, signatures: string): boolean {
  const hmac = createHmac('sha256', secret)
    .update(`${id}.${Number(timestamp)}.`)
    .update(body)
  const expected = Buffer.from(`v1,${hmac.digest('base64')}`, 'latin1')
  return signatures.split(' ').some((given) => {
    if (given.length !== expected.length) return false
    return timingSafeEqual(Buffer.from(given, 'latin1'), expected)
  })
}
