import { ride } from '../test/ride'
import { judge, type Programme, presetNamed, type Rule } from './index'

const sanjin = presetNamed('sanjin')
const FUTURE = ride().now + 3_600_000

describe('三晋绿色生活', () => {
  it('credits the 5 km ride that 山西日报 reported', () => expect(judge(sanjin, ride())).toBeNull())

  it.each([
    ['a charge', { behaviour: 'ev-charging', data: { energyKwh: '200' } }],
    ['an order', { behaviour: 'takeaway-no-cutlery', data: {} }],
    ['a clean plate', { behaviour: 'clean-plate', data: {} }],
  ])('credits %s', (_what, changes) => expect(judge(sanjin, ride(changes))).toBeNull())

  it.each([
    ['OCCURRED_IN_FUTURE', { occurredAt: FUTURE, endedAt: FUTURE }],
    ['UNKNOWN_DISTRICT', { district: '110105' }],
    ['QUANTITY_NOT_POSITIVE', { data: { distanceKm: '0', durationMinutes: '23' } }],
    ['QUANTITY_NOT_POSITIVE', { data: { distanceKm: '5', durationMinutes: '0' } }],
    ['QUANTITY_ABSURD', { data: { distanceKm: '50.1', durationMinutes: '120' } }],
    ['QUANTITY_ABSURD', { data: { distanceKm: '5', durationMinutes: '720.1' } }],
    ['SPEED_IMPLAUSIBLE', { data: { distanceKm: '20', durationMinutes: '23' } }],
    ['QUANTITY_ABSURD', { behaviour: 'ev-charging', data: { energyKwh: '200.1' } }],
    ['QUANTITY_NOT_POSITIVE', { behaviour: 'ev-charging', data: { energyKwh: '0' } }],
  ])('refuses with %s what says %j', (code, changes) => expect(judge(sanjin, ride(changes))?.code).toBe(code))

  it('gives the first of several reasons: time, then place, then quantity, then speed', () => {
    const wrong = { occurredAt: FUTURE, endedAt: FUTURE, district: '110105', data: { distanceKm: '500', durationMinutes: '1' } }
    const { occurredAt, endedAt, district } = ride()
    const code = (changes: object) => judge(sanjin, ride({ ...wrong, ...changes }))?.code
    expect(code({})).toBe('OCCURRED_IN_FUTURE')
    expect(code({ occurredAt, endedAt })).toBe('UNKNOWN_DISTRICT')
    expect(code({ occurredAt, endedAt, district })).toBe('QUANTITY_ABSURD')
    expect(code({ occurredAt, endedAt, district, data: { distanceKm: '50', durationMinutes: '1' } })).toBe('SPEED_IMPLAUSIBLE')
  })
})

it('asks no rule after the one that refuses', () => {
  const asked: string[] = []
  const rule = (code: string, refuses: boolean): Rule => ({
    code,
    description: { zh: code, en: code },
    judge() {
      asked.push(code)
      return refuses ? { code: 'FORBIDDEN', details: { by: code } } : null
    },
  })
  const programme: Programme = { ...sanjin, rules: [rule('a', false), rule('b', true), rule('c', true)] }
  expect(judge(programme, ride())).toEqual({ code: 'FORBIDDEN', details: { by: 'b' } })
  expect(asked).toEqual(['a', 'b'])
})

it('credits everything where there are no rules', () => expect(judge({ ...sanjin, rules: [] }, ride({ data: {} }))).toBeNull())
