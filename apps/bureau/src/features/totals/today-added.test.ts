import { overview } from '../../../test/overview'
import { todayAdded } from './today-added'

it('counts only new people, because those who were counted before do not add to the sum', () => {
  expect(todayAdded(overview, 'people', {})).toBe(7)
  expect(todayAdded(overview, 'acts', {})).toBe(15_004)
})

it('says nothing of today in a range that ended before', () => {
  expect(todayAdded(overview, 'mg', { from: '2026-11-01', to: '2026-11-20' })).toBeUndefined()
})

it('is zero on a day without acts', () => {
  expect(todayAdded({ ...overview, days: overview.days.slice(0, 1) }, 'people', {})).toBe(0)
})
