import fc from 'fast-check'
import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { maxSpeed } from './max-speed'

const { judge, description } = maxSpeed({ behaviour: 'shared-bike-ride', kmPerHour: 40 }, PLACE)
const of = (distanceKm: string, durationMinutes: string) => judge(ride({ data: { distanceKm, durationMinutes } }))

it('lets the 5 km in 23 minutes pass that 山西日报 reported', () => expect(judge(ride())).toBeNull())

it.each([
  ['20', '30'],
  ['40', '60'],
  ['0.006', '0.009'],
])('lets %s km in %s minutes pass, which is 40 km/h', (km, minutes) => expect(of(km, minutes)).toBeNull())

it.each([
  ['20.05', '30', 40.1],
  ['40', '23', 104.3],
  ['50', '1', 3_000],
])('refuses %s km in %s minutes, an average of %d km/h', (km, minutes, speed) =>
  expect(of(km, minutes)).toEqual({ code: 'SPEED_IMPLAUSIBLE', details: { speed, limit: 40 } }),
)

it('lets every trip at just the limit pass, however its figures divide', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), (n) => of(String((2 * n) / 1_000), String((3 * n) / 1_000)) === null),
  )
})

it('never refuses with a speed that reads as allowed, and never allows a clearly faster one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 720_000 }), (metres, thousandths) => {
      const refusal = of(String(metres / 1_000), String(thousandths / 1_000))
      if (refusal) expect(refusal.details.speed).toBeGreaterThan(40)
      else expect(metres * 60).toBeLessThan(40.1 * thousandths)
    }),
  )
})

it('does not judge other behaviours', () =>
  expect(judge(ride({ behaviour: 'ev-charging', data: { energyKwh: '5' } }))).toBeNull())

it('says its limit in both languages', () =>
  expect(description).toEqual({ zh: '平均时速不超过 40 公里', en: 'at most 40 km/h on average' }))

it('takes the time from start to end where no duration is told', () => {
  const bus = maxSpeed({ behaviour: 'bus-ride', kmPerHour: 100 }, PLACE)
  const trip = (minutes: number, distanceKm: string) => {
    const { occurredAt } = ride()
    return bus.judge(ride({ behaviour: 'bus-ride', endedAt: occurredAt + minutes * 60_000, data: { distanceKm } }))
  }
  expect(trip(30, '50')).toBeNull()
  expect(trip(29, '50')).toEqual({ code: 'SPEED_IMPLAUSIBLE', details: { speed: 103.4, limit: 100 } })
})

it('lets a trip pass that does not tell how long it took, or how far it went', () => {
  const { endedAt: _, ...open } = ride({ data: { distanceKm: '50' } })
  expect(judge(open)).toBeNull()
  expect(judge(ride({ endedAt: open.occurredAt, data: { distanceKm: '50' } }))).toBeNull()
  expect(judge(ride({ data: { durationMinutes: '1' } }))).toBeNull()
})
