import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { signedHeaders } from './index'

const bytes = Buffer.alloc(32, 7)
const partner = { key: 'pk_meituan-bike', secret: `whsec_${bytes.toString('base64')}` }
const webhook = new Webhook(partner.secret)
const message = { id: 'msg-1', at: new Date(), body: '{"activities":[]}' }

it('names the key, the message, the second and the type of its body', () => {
  const at = new Date('2026-01-02T08:00:00.999+08:00')
  expect(signedHeaders(partner, { ...message, at })).toEqual({
    'content-type': 'application/json',
    'x-partner-key': 'pk_meituan-bike',
    'webhook-id': 'msg-1',
    'webhook-timestamp': '1767312000',
    'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
  })
})

it('signs by HMAC-SHA256 over id.timestamp.body, as Standard Webhooks lays down', () => {
  const at = new Date('2026-01-02T08:00:00+08:00')
  const hmac = createHmac('sha256', bytes).update(`msg-1.1767312000.${message.body}`).digest('base64')
  expect(signedHeaders(partner, { ...message, at })['webhook-signature']).toBe(`v1,${hmac}`)
})

it('is verified by the library for every body and id', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.stringMatching(/^[\w.-]{1,40}$/), (json, id) => {
      const body = JSON.stringify(json)
      expect(webhook.verify(Buffer.from(body), signedHeaders(partner, { ...message, id, body }))).toEqual(JSON.parse(body))
    }),
  )
})

it.each<[string, string, Record<string, string>]>([
  ['a body that was changed', '{"activities":[1]}', {}],
  ['another message’s id', message.body, { 'webhook-id': 'msg-2' }],
  ['a later time', message.body, { 'webhook-timestamp': String(Math.floor(message.at.getTime() / 1_000) + 1) }],
])('does not hold for %s', (_what, body, headers) =>
  expect(() => webhook.verify(body, { ...signedHeaders(partner, message), ...headers })).toThrow(WebhookVerificationError),
)

it('does not hold under another secret', () => {
  const other = new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`)
  expect(() => other.verify(message.body, signedHeaders(partner, message))).toThrow(WebhookVerificationError)
})
