import { localeOf, prefer, preferences } from './preferences'

it('speaks Chinese unless the browser asks for English first', () => {
  expect(localeOf(['en-GB', 'zh-CN'])).toBe('en')
  expect(localeOf(['zh-CN', 'en'])).toBe('zh')
  expect(localeOf(['ja'])).toBe('zh')
  expect(localeOf([])).toBe('zh')
})

it('remembers a choice', () => {
  prefer({ scheme: 'dark' })
  prefer({ locale: 'en' })
  expect(preferences()).toEqual({ locale: 'en', scheme: 'dark' })
  expect(JSON.parse(localStorage.getItem('tanpuhui.preferences')!)).toEqual({ locale: 'en', scheme: 'dark' })
})
