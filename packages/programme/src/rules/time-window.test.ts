import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { timeWindow } from './time-window'

const { judge, description } = timeWindow({ maxAgeDays: 365, skewMinutes: 5 }, PLACE)
const { now } = ride()
const MINUTE = 60_000
const YEAR = 365 * 24 * 60 * MINUTE
/** An act at so many ms from now, that has no end unless one is given. */
const code = (occurred: number, ended?: number) => {
  const { endedAt: _, ...act } = ride({ occurredAt: now + occurred })
  return judge(ended === undefined ? act : { ...act, endedAt: now + ended })?.code ?? 'accepted'
}

it.each([
  ['now', 0, undefined, 'accepted'],
  ['when clocks differ by just 5 minutes', 5 * MINUTE, undefined, 'accepted'],
  ['a moment later than that', 5 * MINUTE + 1, undefined, 'OCCURRED_IN_FUTURE'],
  ['just 365 days ago', -YEAR, undefined, 'accepted'],
  ['a moment earlier than that', -YEAR - 1, undefined, 'OCCURRED_TOO_LONG_AGO'],
  ['and ended at once', -MINUTE, -MINUTE, 'accepted'],
  ['and ended before it began', -MINUTE, -MINUTE - 1, 'ENDED_BEFORE_START'],
  ['and ends within the difference of clocks', -MINUTE, 5 * MINUTE, 'accepted'],
  ['and ends in the future', -MINUTE, 5 * MINUTE + 1, 'OCCURRED_IN_FUTURE'],
  ['in the future and ended before that', 6 * MINUTE, -MINUTE, 'OCCURRED_IN_FUTURE'],
  ['too long ago and ended before that', -YEAR - 1, -YEAR - 2, 'OCCURRED_TOO_LONG_AGO'],
])('judges an act that happened %s', (_when, occurred, ended, outcome) => expect(code(occurred, ended)).toBe(outcome))

it('tells how many days it allows, in its description and in its refusal', () => {
  const month = timeWindow({ maxAgeDays: 30, skewMinutes: 5 }, PLACE)
  expect(description).toEqual({ zh: '只计入 365 天内已发生的行为', en: 'acts of the last 365 days only' })
  expect(month.description.zh).toContain('30 天')
  expect(month.judge(ride({ occurredAt: now - YEAR / 2 }))).toEqual({ code: 'OCCURRED_TOO_LONG_AGO', details: { days: 30 } })
})
