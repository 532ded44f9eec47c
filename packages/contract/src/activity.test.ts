import fc from 'fast-check'
import { activitySchema, batchSchema, outcomeSchema } from './index'

const ride = {
  id: 'ride-20260102-0001',
  resident: 'user-1',
  behaviour: 'shared-bike-ride',
  occurredAt: '2026-01-02T08:00:00+08:00',
  endedAt: '2026-01-02T08:23:00+08:00',
  district: '140105',
  data: { distanceKm: '5', durationMinutes: 23 },
}
const accepts = (changes: object) => activitySchema.safeParse({ ...ride, ...changes }).success
const without = (name: keyof typeof ride) => activitySchema.safeParse({ ...ride, [name]: undefined })

describe('an act', () => {
  it('is read with its instants as ms since the epoch', () => {
    expect(activitySchema.parse(ride)).toEqual({
      ...ride,
      occurredAt: Date.UTC(2026, 0, 2, 0, 0),
      endedAt: Date.UTC(2026, 0, 2, 0, 23),
    })
  })

  it.each(['id', 'resident', 'behaviour', 'occurredAt', 'district'] as const)('needs its %s', (name) =>
    expect(without(name).success).toBe(false),
  )

  it('may leave out its end and its data', () => {
    expect(without('endedAt').data).not.toHaveProperty('endedAt', expect.anything())
    expect(without('data').data?.data).toEqual({})
  })

  it.each(['id', 'resident'])('takes a partner’s %s of 1 to 128 characters, in any script', (name) => {
    for (const id of ['x', 'x'.repeat(128), '用户-小林', '😀', 'a b', '../..', "'; --"])
      expect(accepts({ [name]: id })).toBe(true)
    for (const id of ['', 'x'.repeat(129), '\0', 'a\0b', '\ud800', 'a\udfffb', '\udc00\ud800', 1, null])
      expect(accepts({ [name]: id })).toBe(false)
  })

  it('takes just those ids that UTF-8 can carry there and back without NUL', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 0xffff }),
        (text, unit) => {
          const id = text + String.fromCharCode(unit)
          const carried = Buffer.from(id, 'utf8').toString('utf8') === id && !id.includes('\0')
          expect(accepts({ id })).toBe(carried)
        },
      ),
    )
  })

  it.each([
    ['2026-01-02T00:00:00Z', Date.UTC(2026, 0, 2)],
    ['2026-01-02T08:00:00+08:00', Date.UTC(2026, 0, 2)],
    ['2026-01-01T19:00:00-05:00', Date.UTC(2026, 0, 2)],
    ['2026-01-02T05:45:00+05:45', Date.UTC(2026, 0, 2)],
    ['2026-01-02T08:00:00.250+08:00', Date.UTC(2026, 0, 2, 0, 0, 0, 250)],
    ['2024-02-29T12:00:00Z', Date.UTC(2024, 1, 29, 12)],
  ])('may happen at %s', (occurredAt, at) => expect(activitySchema.parse({ ...ride, occurredAt }).occurredAt).toBe(at))

  it.each([
    '2026-01-02T08:00:00',
    '2026-01-02',
    '2026-01-02 08:00:00+08:00',
    '2026-02-29T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-01-02T24:00:00Z',
    '2026-01-02T23:59:60Z',
    '2026-01-02T08:00:00+24:00',
    '2026-01-02T08:00:00+0800',
    '1767312000000',
    1_767_312_000_000,
    '',
    '昨天',
  ])('may not happen at %p', (occurredAt) => {
    expect(accepts({ occurredAt })).toBe(false)
    expect(accepts({ endedAt: occurredAt })).toBe(false)
  })

  it('lies in a district of six digits', () => {
    expect(accepts({ district: '140105' })).toBe(true)
    for (const district of ['14010', '1401055', '14010a', '１４０１０５', ' 140105', '140105\n', 140105, ''])
      expect(accepts({ district })).toBe(false)
  })

  it('names its behaviour and quantities in at most 64 characters', () => {
    expect(accepts({ behaviour: 'x'.repeat(64), data: { ['x'.repeat(64)]: 1 } })).toBe(true)
    expect(accepts({ behaviour: 'x'.repeat(65) })).toBe(false)
    expect(accepts({ behaviour: '' })).toBe(false)
    expect(accepts({ data: { ['x'.repeat(65)]: 1 } })).toBe(false)
    for (const data of [null, [], 'x', 5]) expect(accepts({ data })).toBe(false)
  })

  it('is accepted or refused without an exception, whatever JSON was sent', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof activitySchema.safeParse(json).success === 'boolean'))
  })
})

describe('a batch', () => {
  it('needs only ids by which each act can be answered', () => {
    const batch = { activities: [{ id: 'a' }, { id: 'b', resident: 5, whatever: true }] }
    expect(batchSchema.parse(batch)).toEqual(batch)
    for (const activities of [[], [{}], [{ id: '' }], [{ id: 1 }], [{ id: '\ud800' }], [null], {}, null])
      expect(batchSchema.safeParse({ activities }).success).toBe(false)
  })
})

describe('an outcome', () => {
  it('is in whole milligrams and points', () => {
    const outcome = { id: 'a', status: 'credited', record: '1', mg: 1_250_000, points: 125 }
    expect(outcomeSchema.parse(outcome)).toEqual(outcome)
    expect(outcomeSchema.safeParse({ ...outcome, mg: 0.5 }).success).toBe(false)
    expect(outcomeSchema.safeParse({ ...outcome, points: 12.5 }).success).toBe(false)
    expect(outcomeSchema.safeParse({ ...outcome, status: 'maybe' }).success).toBe(false)
  })

  it('gives a reason by a code of the platform only', () => {
    const reason = (code: string) => ({
      id: 'a',
      status: 'refused',
      mg: 0,
      points: 0,
      reason: { code, message: '', messageEn: '' },
    })
    expect(outcomeSchema.safeParse(reason('ID_REUSED')).success).toBe(true)
    expect(outcomeSchema.safeParse(reason('toString')).success).toBe(false)
  })
})
