import { titles } from '../../../test/fixtures'
import { stageAt, titleStage } from './title-stage'

it.each([
  [1, [6]],
  [2, [1, 6]],
  [3, [1, 4, 6]],
  [5, [1, 2, 4, 5, 6]],
  [6, [1, 2, 3, 4, 5, 6]],
  [8, [1, 2, 2, 3, 4, 5, 5, 6]],
])('spreads %i titles over the mascot’s stages, from its first leaves to its bloom', (count, stages) => {
  expect(Array.from({ length: count }, (_, place) => stageAt(place, count))).toEqual(stages)
})

it('is a shoot before the first title', () => {
  expect(titleStage(null, titles)).toBe(0)
  expect(titleStage(titles[0]!, titles)).toBe(1)
  expect(titleStage(titles[1]!, titles)).toBe(6)
  expect(titleStage({ ...titles[0]!, code: 'of-another-programme' }, titles)).toBe(0)
})
