import fc from 'fast-check'
import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { stepsPerHour } from './steps-per-hour'

const { judge, description } = stepsPerHour({ behaviour: 'walking', max: 12_000 }, PLACE)
const at = (time: string) => Date.parse(`2026-01-02T${time}+08:00`)
const now = Date.parse('2026-01-03T09:00:00+08:00')

/** Steps told at a time of day, that took so long or do not say. */
function walk(steps: number, time: string, minutes?: number, told: 'data' | 'end' = 'data') {
  const { endedAt: _, ...act } = ride({ behaviour: 'walking', occurredAt: at(time), now })
  const data: Record<string, string> = { steps: String(steps) }
  if (minutes !== undefined && told === 'data') data.durationMinutes = String(minutes)
  return judge(
    minutes !== undefined && told === 'end' ? { ...act, data, endedAt: at(time) + minutes * 60_000 } : { ...act, data },
  )
}

it.each([
  ['eight hours after midnight', 96_000, '08:00:00', undefined],
  ['in an hour of running', 12_000, '08:00:00', 60],
  ['on the whole day that is dated at its midnight', 100_000, '00:00:00', undefined],
])('lets steps pass that were made %s', (_when, steps, time, minutes) => expect(walk(steps, time, minutes)).toBeNull())

it.each([
  ['eight hours after midnight', 96_001, '08:00:00', undefined, 12_001],
  ['in an hour', 12_001, '08:00:00', 60, 12_001],
  ['in a minute', 400, '08:00:00', 1, 24_000],
  ['soon after midnight', 5_000, '00:10:00', undefined, 30_000],
])('refuses what nobody can walk %s, by its rate', (_when, steps, time, minutes, rate) =>
  expect(walk(steps, time, minutes)).toEqual({ code: 'STEPS_IMPLAUSIBLE', details: { field: 'steps', rate, limit: 12_000 } }),
)

it('takes the walk’s own start and end where they are told', () => {
  expect(walk(12_000, '00:00:00', 60, 'end')).toBeNull()
  expect(walk(12_001, '08:00:00', 60, 'end')?.code).toBe('STEPS_IMPLAUSIBLE')
})

it('takes what has passed of a day that is dated at its midnight and not over', () => {
  const { endedAt: _, ...act } = ride({ behaviour: 'walking', occurredAt: at('00:00:00'), now: at('01:00:00') })
  expect(judge({ ...act, data: { steps: '12000' } })).toBeNull()
  expect(judge({ ...act, data: { steps: '12001' } })?.details.rate).toBe(12_001)
})

it('never tells a rate that reads as allowed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 1_440 }), (steps, minutes) => {
      const refusal = walk(steps, '08:00:00', minutes)
      if (refusal) expect(refusal.details.rate).toBeGreaterThan(12_000)
      else expect(steps).toBeLessThanOrEqual(200 * minutes)
    }),
  )
})

it('does not judge other behaviours', () => expect(judge(ride({ data: { steps: '100000' } }))).toBeNull())
it('says its limit in both languages', () =>
  expect(description).toEqual({ zh: '平均每小时不超过 12000 步', en: 'at most 12000 steps an hour on average' }))
