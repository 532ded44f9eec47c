import { Webhook } from 'standardwebhooks'

/** A partner's credentials. The secret begins with `whsec_`. */
export interface PartnerKey {
  key: string
  secret: string
}

/** The headers that a message needs: the key's id and the Standard Webhooks trio over exactly this body. */
export function signedHeaders(
  { key, secret }: PartnerKey,
  message: { id: string; at: Date; body: string },
): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-partner-key': key,
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(message.at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(message.id, message.at, message.body),
  }
}
