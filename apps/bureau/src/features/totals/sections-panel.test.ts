import { row } from '../../../test/overview'
import { withSilent } from './sections-panel'

it('shows a zero for a section in which nothing happened', () => {
  const travel = row('travel', '绿色出行', 'Travel', 5_000)
  const sections = [
    { code: 'clothing' as const, name: { zh: '绿色衣着', en: 'Clothing' } },
    { code: 'travel' as const, name: { zh: '绿色出行', en: 'Travel' } },
  ]
  expect(withSilent([travel], sections)).toEqual([travel, row('clothing', '绿色衣着', 'Clothing', 0, 0, 0)])
  expect(withSilent([travel], [])).toEqual([travel])
})
