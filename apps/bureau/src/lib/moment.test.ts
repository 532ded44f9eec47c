import { dayText, momentText } from './moment'

it('tells China’s time wherever it is read', () => {
  expect(momentText('2026-11-21T00:30:05Z', 'zh')).toBe('2026年11月21日 08:30:05')
  expect(momentText('2026-11-21T00:30:05+08:00', 'en')).toBe('21 November 2026 at 00:30:05')
})

it('does not move a local day', () => {
  expect(dayText('2026-01-01', 'zh')).toBe('2026年1月1日')
  expect(dayText('2026-01-01', 'en')).toBe('1 January 2026')
})
