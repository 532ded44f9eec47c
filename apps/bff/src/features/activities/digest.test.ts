import { createHash } from 'node:crypto'
import { type Activity, activitySchema } from '@tanpuhui/contract'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { digestOf } from './digest'

const activity = (changes: Partial<Activity> = {}): Activity => ({
  id: 'x',
  resident: 'lin',
  behaviour: 'shared-bike-ride',
  occurredAt: 1_795_132_800_000,
  district: '140105',
  data: { distanceKm: '5', durationMinutes: 23 },
  ...changes,
})
const quantities = { distanceKm: '5', durationMinutes: '23' }

it('is the first 22 characters of a SHA-256 that anybody can work out', () => {
  const said =
    '{"behaviour":"shared-bike-ride","data":{"distanceKm":"5","durationMinutes":"23"},"district":"140105","endedAt":null,"occurredAt":1795132800000,"resident":"lin"}'
  const sha256 = createHash('sha256').update(said).digest('base64url')
  expect(digestOf(activity(), quantities)).toBe(sha256.slice(0, 22))
})

it('is over the canonical JSON of everything that was said but the id, whatever it was', () => {
  const json = fc.dictionary(fc.string({ maxLength: 64 }), fc.jsonValue({ maxDepth: 4 }))
  const texts = fc.record({ resident: fc.string(), behaviour: fc.string(), district: fc.string() })
  fc.assert(
    fc.property(
      texts,
      json,
      fc.maxSafeInteger(),
      fc.option(fc.maxSafeInteger(), { nil: undefined }),
      (said, data, occurredAt, endedAt) => {
        const reported = { id: 'x', ...said, occurredAt, endedAt, data }
        const canonical = canonicalize({ ...said, occurredAt, endedAt: endedAt ?? null, data: { ...data, ...quantities } })!
        expect(digestOf(reported, quantities)).toBe(createHash('sha256').update(canonical).digest('base64url').slice(0, 22))
      },
    ),
  )
})

it('does not mind the order of members, or the id', () => {
  const one = activitySchema.parse({
    ...activity(),
    occurredAt: '2026-11-20T08:00:00+08:00',
    data: { a: 1, b: { c: [2], d: 3 } },
  })
  const two = { ...one, id: 'y', data: { b: { d: 3, c: [2] }, a: 1 } }
  expect(digestOf(two, undefined)).toBe(digestOf(one, undefined))
})

it.each<[string, Partial<Activity>]>([
  ['resident', { resident: 'chen' }],
  ['behaviour', { behaviour: 'ev-charging' }],
  ['beginning', { occurredAt: 1_795_132_800_001 }],
  ['end', { endedAt: 1_795_132_800_000 }],
  ['district', { district: '140106' }],
  ['data', { data: { distanceKm: '5', durationMinutes: 23, note: '' } }],
])('is another one for another %s', (_what, changes) =>
  expect(digestOf(activity(changes), quantities)).not.toBe(digestOf(activity(), quantities)),
)
