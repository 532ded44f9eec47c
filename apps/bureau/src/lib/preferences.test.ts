import { prefer, preferences } from './preferences'

it('speaks Chinese first, also in a browser that asks for English', () => {
  expect(navigator.languages[0]).toMatch(/^en/)
  expect(preferences().locale).toBe('zh')
})

it('remembers a choice', () => {
  prefer({ scheme: 'dark' })
  prefer({ locale: 'en' })
  expect(preferences()).toEqual({ locale: 'en', scheme: 'dark' })
  expect(JSON.parse(localStorage.getItem('tanpuhui.preferences')!)).toEqual({ locale: 'en', scheme: 'dark' })
})
