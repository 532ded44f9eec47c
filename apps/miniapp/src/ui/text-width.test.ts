import { emWidth, evenLines } from './text-width'

it('takes Chinese characters for wide and Latin letters for narrow', () => {
  expect([emWidth(''), emWidth('行'), emWidth('绿畅出行'), emWidth('Move'), emWidth('88碳')]).toEqual([0, 1.1, 4.4, 2.32, 2.26])
})

it('lets a long Chinese label break in its middle, and leaves all others alone', () => {
  expect(evenLines('绿畅出行').split('\u200b')).toEqual(['绿畅', '出行'])
  expect(evenLines('绿色新生活').split('\u200b')).toEqual(['绿色新', '生活'])
  for (const label of ['行', '办公', '旧衣物', 'Green travel', '绿色 IT 办公', '']) expect(evenLines(label)).toBe(label)
})
