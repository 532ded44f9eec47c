import { sumBySection } from './sections'

it('sums what each section of the programme holds, in its order, and nothing that it has no section for', () => {
  const sections = [{ code: 'finance' }, { code: 'office' }, { code: 'food' }] as const
  const amounts = [
    { section: 'food', acts: 1, mg: 144_000 },
    { section: 'finance', acts: 2, mg: 5_000 },
    { section: 'food', acts: 3, mg: 1_000 },
    { section: 'leisure', acts: 9, mg: 9_000 },
  ]
  expect(sumBySection(sections, amounts)).toEqual([
    { section: 'finance', acts: 2, mg: 5_000 },
    { section: 'office', acts: 0, mg: 0 },
    { section: 'food', acts: 4, mg: 145_000 },
  ])
})
