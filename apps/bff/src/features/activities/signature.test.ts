import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { isSignedBy } from './signature'

const bytes = Buffer.alloc(32, 7)
const key = createSecretKey(bytes)
const library = new Webhook(`whsec_${bytes.toString('base64')}`)

it('accepts the example of the Standard Webhooks specification', () => {
  const secret = createSecretKey(Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'))
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: '1614265330', body: Buffer.from('{"test": 2432232314}') }
  expect(isSignedBy(secret, message, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')).toBe(true)
  expect(isSignedBy(secret, { ...message, timestamp: '1614265331' }, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')).toBe(
    false,
  )
})

it('accepts what the library signs, for every id, time and body', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 0, max: 99_999_999_999 }),
      fc.string({ unit: 'grapheme' }),
      (id, seconds, text) => {
        const body = Buffer.from(text)
        const signature = library.sign(id, new Date(seconds * 1_000), body)
        expect(isSignedBy(key, { id, timestamp: String(seconds), body }, signature)).toBe(true)
        expect(isSignedBy(key, { id: `${id}.`, timestamp: String(seconds), body }, signature)).toBe(false)
      },
    ),
  )
})

describe('of a message', () => {
  const message = { id: 'm', timestamp: '1767312000', body: Buffer.from('{}') }
  const right = library.sign('m', new Date(1_767_312_000_000), message.body)

  it.each([
    ['alone', right],
    ['behind others', `v1,AAAA v1a,${'A'.repeat(86)}== ${right}`],
    ['before others', `${right} v1,AAAA`],
  ])('accepts the right signature %s', (_where, given) => expect(isSignedBy(key, message, given)).toBe(true))

  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['the right one without its version', right.slice(3)],
    ['another version of it', right.replace('v1,', 'v2,')],
    ['one cut short', right.slice(0, -1)],
    ['one with other letters', `v1,${'\u00e9'.repeat(44)}`],
    ['one with wide letters', `v1,${'汉'.repeat(44)}`],
    ['one in base64url', right.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')],
    [
      'another key’s',
      new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`).sign('m', new Date(1_767_312_000_000), '{}'),
    ],
  ])('does not accept %s', (_what, given) => expect(isSignedBy(key, message, given)).toBe(false))
})
