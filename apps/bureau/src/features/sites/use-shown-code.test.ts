import { freshness, REFRESH_MS, TRUSTED_MS } from './use-shown-code'

it('counts down to the next code', () => {
  expect(freshness(0)).toEqual({ secondsLeft: 30, usable: true })
  expect(freshness(29_500)).toEqual({ secondsLeft: 1, usable: true })
  expect(freshness(REFRESH_MS + 1)).toEqual({ secondsLeft: 0, usable: true })
})

it('does not show a code that may have expired: one is valid for more than a minute when it is handed out', () => {
  expect(freshness(TRUSTED_MS - 1).usable).toBe(true)
  expect(freshness(TRUSTED_MS).usable).toBe(false)
})
