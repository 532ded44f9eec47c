import { AppError } from '@tanpuhui/contract'
import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { quantityRange } from './quantity-range'

const label = { zh: '骑行距离', en: 'distance' }
const { judge, description } = quantityRange({ behaviour: 'shared-bike-ride', field: 'distanceKm', label, max: 50 }, PLACE)
const of = (distanceKm: string) => judge(ride({ data: { distanceKm, durationMinutes: '23' } }))
const details = { label: '骑行距离', labelEn: 'distance', field: 'distanceKm', max: 50 }

it.each(['0.000001', '5', '49.999', '50'])('lets a ride of %s km pass', (km) => expect(of(km)).toBeNull())

it.each(['0', '-0.1', '-5'])('refuses a ride of %s km as not above zero', (km) =>
  expect(of(km)).toEqual({ code: 'QUANTITY_NOT_POSITIVE', details }),
)

it.each(['50.000001', '51', '9'.repeat(40)])('refuses a ride of %s km as beyond what is plausible', (km) =>
  expect(of(km)).toEqual({ code: 'QUANTITY_ABSURD', details }),
)

it('refuses a ride that does not say how far it was', () =>
  expect(judge(ride({ data: {} }))).toEqual({ code: 'QUANTITY_NOT_POSITIVE', details }))

it('does not judge other behaviours', () =>
  expect(judge(ride({ behaviour: 'ev-charging', data: { energyKwh: '0' } }))).toBeNull())

it('speaks to the resident of 骑行距离, never of a field’s code', () => {
  expect(description).toEqual({ zh: '骑行距离大于 0，最多 50', en: 'distance above 0 and at most 50' })
  for (const km of ['0', '51']) {
    const refusal = of(km)!
    const { zh, en } = new AppError(refusal.code, refusal.details).userMessage
    expect(zh).toMatch(/^骑行距离/)
    expect(en).toMatch(/^The distance /)
    expect(zh + en).not.toContain('distanceKm')
  }
})
