import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { completed } from './completed'

const { judge, description } = completed({ behaviours: ['rail-e-ticket'] }, PLACE)
const { now } = ride()
const REFUSAL = { code: 'NOT_COMPLETED', details: {} }
const ends = (endedAt: number) => judge(ride({ behaviour: 'rail-e-ticket', data: {}, endedAt }))

it('counts a journey that has ended', () => {
  expect(ends(now)).toBeNull()
  expect(ends(now - 3_600_000)).toBeNull()
})

it('does not count one that ends later, nor one whose end is not told', () => {
  const { endedAt: _, ...bought } = ride({ behaviour: 'rail-e-ticket', data: {} })
  expect(ends(now + 1)).toEqual(REFUSAL)
  expect(judge(bought)).toEqual(REFUSAL)
})

it('does not judge other behaviours', () => expect(judge(ride({ endedAt: now + 1 }))).toBeNull())
it('says so in both languages', () => expect(description).toEqual({ zh: '完成后计入', en: 'counted once completed' }))
