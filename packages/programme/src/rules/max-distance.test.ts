import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { maxDistance } from './max-distance'

const { judge, description } = maxDistance({ behaviours: ['shared-bike-ride', 'bike-ride'], km: 50 }, PLACE)
const of = (distanceKm: string, behaviour = 'shared-bike-ride') => judge(ride({ behaviour, data: { distanceKm } }))

it.each(['0.001', '5', '50'])('lets %s km pass', (km) => expect(of(km)).toBeNull())

it.each(['50.001', '500', '9'.repeat(40)])('refuses %s km', (km) => {
  for (const behaviour of ['shared-bike-ride', 'bike-ride'])
    expect(of(km, behaviour)).toEqual({ code: 'DISTANCE_IMPLAUSIBLE', details: { field: 'distanceKm', limit: 50 } })
})

it('lets a trip pass that does not tell how far it went', () => expect(judge(ride({ data: {} }))).toBeNull())
it('does not judge other behaviours', () => expect(of('500', 'metro-ride')).toBeNull())
it('says its limit in both languages', () =>
  expect(description).toEqual({ zh: '单次里程最多 50 公里', en: 'at most 50 km a trip' }))
