import { speak } from '.'
import { singular } from './singular'

it.each([
  ['1 days left', '1 day left'],
  ['+1 points', '+1 point'],
  ['52 g · 1 points', '52 g · 1 point'],
  ['1 people · 1 acts', '1 person · 1 act'],
  ['21 days left', '21 days left'],
  ['1,001 points', '1,001 points'],
  ['0.1 points', '0.1 points'],
])('%s', (said, right) => {
  expect(singular(said)).toBe(right)
})

it('holds for whatever is said in English', () => {
  expect(speak('en').t('mall.price', { points: '1' })).toBe('1 point')
  expect(speak('zh').t('mall.price', { points: '1' })).toBe('1 积分')
})
